/** A form as the browser sent it: flat names such as `text.rationale` or `children.0.sex`. Names that begin with `_` are ours. */
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** The body of a request as a form; files and objects are not among what our pages send. */
export function postedIn(body: unknown): Posted {
  if (typeof body !== 'object' || body === null) return {};
  const fields = Object.entries(body).filter(([, value]) => typeof value === 'string' || isTexts(value));
  return Object.fromEntries(fields);
}

/** The first value of a name; '' when it was not sent. */
export function one(posted: Posted, name: string): string {
  const value = posted[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All values of a name. */
export function all(posted: Posted, name: string): readonly string[] {
  const value = posted[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** What the person typed, without our own fields. */
export function typed(posted: Posted): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !name.startsWith('_')));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
