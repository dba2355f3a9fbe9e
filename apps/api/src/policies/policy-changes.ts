import { type PolicyTrial } from './policy.schemas';

type Change = PolicyTrial['changes'][number];

/** What is another in a value, by where it stands; lists are compared whole. */
export function changesBetween(from: unknown, to: unknown, path = ''): Change[] {
  if (isObject(from) && isObject(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return names.flatMap((name) => changesBetween(from[name], to[name], path === '' ? name : `${path}.${name}`));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, ...given('from', from), ...given('to', to) }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(name: 'from' | 'to', value: unknown): Partial<Change> {
  return value === undefined ? {} : { [name]: value };
}
