import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { BadCursor, type Page, type PageRequest } from '../page';

/** One line of the access log, as far as it is about the record that was asked for. */
export interface LogLine {
  id: bigint;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  roles: string[];
  /** Such as `read Journey`. */
  action: string;
  /** Ids of the record's own parts in it. */
  subjects: string[];
  page: string | null;
  allowed: boolean;
  requestId: string;
}

/** Lines of one person, or from a moment up to another (ISO instants; the second not included). */
export interface LogFilter {
  actorId?: string;
  since?: string;
  until?: string;
}

export type LoggedRecord = { personId: string } | { journeyId: string };

/**
 * Who looked at a child's record or acted on it, newest first: at the child, its enquiries, contacts, journeys, stages and clocks; or at
 * those of one journey. Nobody but the scope `all` gets an answer.
 */
export async function accessLogOf(
  tx: Tx,
  record: LoggedRecord,
  request: PageRequest & LogFilter = {},
): Promise<Page<LogLine>> {
  const { actorId = null, since = null, until = null } = request;
  const size = Math.min(Math.max(Math.trunc(request.size ?? 50), 1), 200);
  const rows = await tx.$queryRaw<LogLine[]>`
    SELECT l.id, l.at, l.actor_id AS "actorId", a.name AS "actorName", l.roles, l.action, l.subjects, l.page, l.allowed,
           l.request_id AS "requestId"
    FROM access_log_of(${await partsOf(tx, record)}::text[], ${placeIn(request.after)}::bigint,
                       ${actorId}::uuid, ${since}::timestamptz, ${until}::timestamptz, ${size + 1}::int) l
    LEFT JOIN staff a ON a.id = l.actor_id
    ORDER BY l.id DESC`;
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return rows.length > size && last ? { items, next: last.id.toString() } : { items };
}

/** Every id under which the log may know of the record. */
async function partsOf(tx: Tx, record: LoggedRecord): Promise<string[]> {
  const [journeys, own] =
    'personId' in record
      ? [Prisma.sql`person_id = ${record.personId}::uuid`, Prisma.sql`person_id = ${record.personId}::uuid`]
      : [Prisma.sql`id = ${record.journeyId}::uuid`, Prisma.sql`journey_id = ${record.journeyId}::uuid`];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH j AS (SELECT id, contact_id FROM journey WHERE ${journeys}),
    c AS (SELECT id, enquiry_id FROM contact WHERE ${own} UNION SELECT c.id, c.enquiry_id FROM j JOIN contact c ON c.id = j.contact_id),
    s AS (SELECT s.id FROM j JOIN stage s ON s.journey_id = j.id UNION SELECT s.id FROM c JOIN stage s ON s.contact_id = c.id)
    SELECT id::text FROM j UNION SELECT id::text FROM c UNION SELECT enquiry_id::text FROM c UNION SELECT id FROM s
    UNION SELECT d.id::text FROM s JOIN deadline d ON d.stage_id = s.id`;
  const ids = rows.map(({ id }) => id);
  return 'personId' in record ? [record.personId, ...ids] : ids;
}

function placeIn(after: string | undefined): string | null {
  if (after === undefined) return null;
  if (!/^\d{1,18}$/.test(after)) throw new BadCursor('The cursor is not one that this service gave');
  return after;
}
