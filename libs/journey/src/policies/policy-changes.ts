/** What is another in a value, by where it stands: `local.wt2013.sign-off.amount`; '' is the whole value. */
export interface PolicyChange {
  path: string;
  /** Absent where nothing stood. */
  from?: unknown;
  /** Absent where nothing stands any more. */
  to?: unknown;
}

/** What differs between two values of a policy; lists are compared whole. */
export function changesBetween(from: unknown, to: unknown, path = ''): PolicyChange[] {
  if (isObject(from) && isObject(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return names.flatMap((name) => changesBetween(from[name], to[name], path === '' ? name : `${path}.${name}`));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, ...given('from', from), ...given('to', to) }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(name: 'from' | 'to', value: unknown): Partial<PolicyChange> {
  return value === undefined ? {} : { [name]: value };
}
