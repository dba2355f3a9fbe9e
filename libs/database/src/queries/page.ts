import { Prisma } from '../generated/client';

/** Where to go on: `after` is the `next` of the page before. */
export interface PageRequest {
  after?: string;
  /** 1 to 200; default 50. */
  size?: number;
}

/** `next` is absent on the last page. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** A cursor that this service did not make. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
  readonly code = 'PAGE.BAD_CURSOR';
}

/** What a row is ordered by: an instant, then something unique. */
export interface Key {
  at: Date;
  id: string;
}

/**
 * `(at, id) > cursor`, and one row more than asked for, to know whether there is another page. A column of uuids is ordered as such, so that
 * an index over both columns answers: many things are due at one midnight.
 */
export function keyset(
  at: Prisma.Sql,
  id: Prisma.Sql,
  request: PageRequest,
  type: 'text' | 'uuid' = 'text',
): { beyond: Prisma.Sql; limit: Prisma.Sql } {
  const after = request.after === undefined ? undefined : decode(request.after);
  if (after && type === 'uuid' && !uuid.test(after.id)) throw notOurs();
  const as = Prisma.raw(`::${type}`);
  return {
    beyond: after ? Prisma.sql`(${at}, ${id}${as}) > (${after.at}::timestamptz, ${after.id}${as})` : Prisma.sql`true`,
    limit: Prisma.sql`ORDER BY ${at}, ${id}${as} LIMIT ${sizeOf(request) + 1}`,
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Cuts the extra row off and makes the cursor from the last one shown. */
export function pageOf<T>(rows: readonly T[], request: PageRequest, key: (row: T) => Key): Page<T> {
  const items = rows.slice(0, sizeOf(request));
  const last = items.at(-1);
  return rows.length > items.length && last ? { items, next: encode(key(last)) } : { items };
}

function sizeOf({ size = 50 }: PageRequest): number {
  return Math.min(Math.max(Math.trunc(size), 1), 200);
}

function encode({ at, id }: Key): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

function decode(cursor: string): Key {
  const [, at, id] = /^(\S+Z) (.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) throw notOurs();
  return { at: new Date(at), id };
}

function notOurs(): BadCursor {
  return new BadCursor('The cursor is not one that this service gave');
}
