import { RuleBroken } from '#libs/journey';

/** Place in a list that is ordered by a moment and then by an id, newest first. */
export interface Place {
  at: Date;
  id: string;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/;

export function placeOf(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`;
}

/** Throws REQUEST.PARAMETER_INVALID when `after` is not what a page answered. */
export function placeIn(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined;
  const [, at, id] = shape.exec(after) ?? [];
  if (at === undefined || id === undefined) {
    throw new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
      errors: [{ parameter: 'after', detail: 'Send `next` of the page before' }],
    });
  }
  return { at: new Date(at), id };
}
