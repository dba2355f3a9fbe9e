import { fosteringListFrame, fosteringListRow, type FosteringListRow } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { pointerTo } from '../http/pointer';
import { problemErrors } from '../http/validation-errors';
import { refusedBody } from '../http/validation.pipe';
import { childrenOfCsv } from './csv-list';

/** A child of a list by its place in it, from 1; headings are not counted. */
export interface ReadRow {
  row: number;
  child: FosteringListRow;
}

/** Where it stands in the list as JSON, and what is wanted there. */
export interface WrongField {
  pointer: string;
  detail: string;
}

export interface RefusedRow {
  row: number;
  errors: WrongField[];
}

export interface ReadList {
  receivedAt: string;
  accepted: ReadRow[];
  refused: RefusedRow[];
}

/** Reads a list, sent as JSON or as CSV. What is wrong with one child keeps no other out; REQUEST.INVALID when it is no list at all. */
export function readList(body: unknown, now: string): ReadList {
  const frame = fosteringListFrame.safeParse(typeof body === 'string' ? { children: childrenOfCsv(body) } : body);
  if (!frame.success) throw refusedBody(frame.error.issues);
  const { receivedAt = now, children } = frame.data;
  const list: ReadList = { receivedAt, accepted: [], refused: [] };
  const seen = new Map<string, number>();
  for (const [index, child] of children.entries()) {
    const row = index + 1;
    const errors = childIn(child, index, londonDate(receivedAt), seen);
    if (Array.isArray(errors)) list.refused.push({ row, errors });
    else list.accepted.push({ row, child: errors });
  }
  return list;
}

/** The child, or what is wrong with it: a value is never repeated. */
function childIn(
  given: unknown,
  index: number,
  receivedOn: string,
  seen: Map<string, number>,
): FosteringListRow | WrongField[] {
  const at = (field?: string) => pointerTo(['children', index, ...(field === undefined ? [] : [field])]);
  if (given === undefined) return [{ pointer: at(), detail: 'This line has other columns than the headings' }];
  const read = fosteringListRow.safeParse(given);
  if (!read.success) {
    const issues = read.error.issues.map((one) => ({ ...one, path: ['children', index, ...one.path] }));
    return problemErrors(issues).map(({ pointer = at(), detail }) => ({ pointer, detail }));
  }
  const child = read.data;
  if (child.dateOfBirth > receivedOn)
    return [{ pointer: at('dateOfBirth'), detail: 'Born after the list was received' }];
  const key = [child.givenName, child.familyName, child.dateOfBirth].join(' ').toLowerCase();
  const before = seen.get(key);
  if (before !== undefined) return [{ pointer: at(), detail: `The same child as number ${before} of the list` }];
  seen.set(key, index + 1);
  return child;
}
