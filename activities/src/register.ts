import { refusing } from './refusing';

type Activity = (input: never) => Promise<unknown>;

/** Functions by name, as `Worker.create({ activities })` takes them. */
export type Activities = Record<string, (input: never) => Promise<unknown>>;

/**
 * Makes one bag of functions of the methods of all these instances; refusals become failures on the way out. Two methods with one name
 * are refused: Temporal would call whichever came last.
 */
export function activitiesOf(...instances: readonly object[]): Activities {
  const bag: Activities = {};
  for (const instance of instances) {
    for (const [name, activity] of methodsOf(instance)) {
      if (name in bag) throw new Error(`Two activities are called '${name}'`);
      bag[name] = (input) => refusing(() => activity(input));
    }
  }
  return bag;
}

function methodsOf(instance: object): [string, Activity][] {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(instance)).filter((name) => name !== 'constructor');
  const members = instance as Record<string, unknown>;
  return names.flatMap((name): [string, Activity][] => {
    const member = members[name];
    return typeof member === 'function' ? [[name, (member as Activity).bind(instance)]] : [];
  });
}
