import { demoPeople } from '#libs/embedded';
import { chapter as heading, detail, tell } from '../narrator';
import { tellClocks } from './clocks';
import { journeyOf, type Person, type Scene, type Step } from './scene';
import { act, actInVain, type Body, type Codes, made } from './sending';
import { dayOf, inMinutes } from './when';
import { named } from './who';

export function chapter(title: string): Step {
  return () => Promise.resolve(heading(title));
}

export function remark(words: string): Step {
  return () => Promise.resolve(detail(words));
}

/** Somebody does something to the stage that the story is at, at that London time or `today`. */
export function does(who: Person, path: string, when: string, words: string, body: Body = {}): Step {
  return async (scene) => {
    await act(scene, who, path, await made(scene, body, when));
    tell(`${inMinutes(when)}. ${named(who)} ${words}.`);
    await tellClocks(scene);
  };
}

/** The same again and again: told once. The body may depend on the day. */
export function repeats(
  who: Person,
  path: string,
  whens: readonly string[],
  words: string,
  body: (scene: Scene, when: string) => Codes | Promise<Codes>,
): Step {
  return async (scene) => {
    for (const when of whens) await act(scene, who, path, await made(scene, () => body(scene, when), when));
    tell(`${named(who)} ${words}: ${whens.map((when) => dayOf(when)).join(', ')}.`);
    await tellClocks(scene);
  };
}

/** Somebody tries, and the service says no with this code. */
export function refused(who: Person, path: string, when: string, code: string, words: string, body: Body = {}): Step {
  return async (scene) => {
    await actInVain(scene, who, path, await made(scene, body, when), code);
    tell(`REFUSED. ${named(who)} ${words} (${code}).`);
  };
}

/** Gives the stage to a worker, today. */
export function allocates(who: Person, to: Person): Step {
  const { id: workerId, team: teamId } = { team: 'hub', ...demoPeople[to] };
  return async (scene) => {
    await act(scene, who, 'allocation', { workerId, teamId });
    tell(`Today. ${named(who)} gives it to ${named(to)}.`);
    await tellClocks(scene);
  };
}

/** On the journey itself. */
export const onJourney: Step = (scene) => {
  scene.on = journeyOf(scene);
  return Promise.resolve();
};
