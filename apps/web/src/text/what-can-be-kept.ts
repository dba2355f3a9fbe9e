import { type WebForm } from '../forms/web-form';
import { type Posted } from '../shared/visit/posted';

/** What of a half-written form the record takes, and the fields that it does not take yet, such as half a date. */
export interface Keepable {
  body: Record<string, unknown>;
  /** Names of fields. */
  notYet: readonly string[];
}

export function whatCanBeKept(form: WebForm, posted: Posted): Keepable {
  const read = form.read(posted);
  if (read.right) return { body: read.body, notYet: [] };
  const notYet = Object.keys(read.errors).filter((name) => name !== '');
  const rest = Object.entries(posted).filter(
    ([name]) => !notYet.some((field) => name === field || name.startsWith(`${field}.`)),
  );
  const again = form.read(Object.fromEntries(rest));
  if (!again.right)
    throw new Error(`A form without its faulty fields is still faulty: ${Object.keys(again.errors).join()}`);
  return { body: again.body, notYet };
}
