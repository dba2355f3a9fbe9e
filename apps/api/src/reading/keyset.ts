import { RuleBroken } from '#libs/journey';

/** Place in a list that is ordered by a moment or a day, and then by an id. */
export interface Place {
  at: Date;
  id: string;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function placeOf(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`;
}

/** Throws REQUEST.PARAMETER_INVALID when `after` is not what a page answered. */
export function placeIn(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined;
  const [, at, id] = shape.exec(after) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) {
    throw new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
      errors: [{ parameter: 'after', detail: 'Send `next` of the page before' }],
    });
  }
  return { at: new Date(at), id };
}

/**
 * What of a list comes after that place: it is ordered by the column and then by the id, both the same way. Goes on where it was also when
 * the last item shown has left the list meanwhile.
 */
export function beyond<Column extends string>(column: Column, order: 'asc' | 'desc', after: string | undefined) {
  const place = placeIn(after);
  if (!place) return [];
  const than = <T>(value: T) => (order === 'asc' ? { gt: value } : { lt: value });
  type Side = { [name in Column]: Date | { gt?: Date; lt?: Date } } & { id?: { gt?: string; lt?: string } };
  const further = { [column]: than(place.at) } as Side;
  const beside = { [column]: place.at, id: than(place.id) } as Side;
  return [{ OR: [further, beside] }];
}

/** The order that `beyond` reckons with. */
export function inOrder<Column extends string>(column: Column, order: 'asc' | 'desc') {
  return [{ [column]: order } as { [name in Column]: 'asc' | 'desc' }, { id: order }];
}
