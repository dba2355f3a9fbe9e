import { type Posted } from '../shared/visit/posted';
import { countIn } from './read-body';

/** `add:children` or `remove:children.1`: what the buttons of a list send. */
const command = /^(add|remove):(.+)$/;

/** The form with one item more or less; undefined when the button was another one. */
export function listChanged(posted: Posted, button: string): Posted | undefined {
  const [, what, where] = command.exec(button) ?? [];
  if (where === undefined) return undefined;
  if (what === 'add') return { ...posted, [`${where}.${countIn(posted, where)}._`]: '' };
  const at = where.lastIndexOf('.');
  return without(posted, where.slice(0, at), Number(where.slice(at + 1)));
}

/** The items behind the removed one move up. */
function without(posted: Posted, list: string, removed: number): Posted {
  const moved = Object.entries(posted).flatMap(([name, value]) => {
    if (!name.startsWith(`${list}.`)) return [[name, value] as const];
    const [index = '', ...rest] = name.slice(list.length + 1).split('.');
    const place = Number(index);
    if (!Number.isInteger(place) || place < removed) return [[name, value] as const];
    return place === removed ? [] : [[[list, place - 1, ...rest].join('.'), value] as const];
  });
  return Object.fromEntries(moved);
}
