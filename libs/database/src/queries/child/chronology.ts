import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';

/** One thing that happened to or for the child. */
export interface ChronologyEntry {
  position: bigint;
  streamId: string;
  stageId: string | null;
  type: string;
  payload: Prisma.JsonValue;
  occurredAt: Date;
  recordedAt: Date;
  actorId: string;
  actorName: string | null;
}

export interface ChronologyFilter {
  /** What the facts are of: kinds of stage, `deadline`, `person`; all when left out. */
  kinds?: readonly string[];
  /** Happened at or after, and before, these moments. */
  from?: Date;
  before?: Date;
  actorId?: string;
}

/** All facts about the journey's child in the order in which they happened: contacts, this journey and those before it, the person. */
export async function chronology(
  tx: Tx,
  journeyId: string,
  request: PageRequest = {},
  filter: ChronologyFilter = {},
): Promise<Page<ChronologyEntry>> {
  const { beyond, limit } = keyset(Prisma.sql`f.occurred_at`, Prisma.sql`lpad(f.position::text, 20, '0')`, request);
  const rows = await tx.$queryRaw<ChronologyEntry[]>`
    WITH child AS (SELECT person_id AS id FROM journey WHERE id = ${journeyId}::uuid),
    stream AS (
      SELECT id FROM child
      UNION SELECT j.id FROM journey j JOIN child ON j.person_id = child.id
      UNION SELECT c.id FROM contact c JOIN child ON c.person_id = child.id
      UNION SELECT c.id FROM contact c WHERE c.journey_id = ${journeyId}::uuid)
    SELECT f.position, f.stream_id AS "streamId", f.stage_id AS "stageId", f.type, f.payload, f.occurred_at AS "occurredAt",
           f.recorded_at AS "recordedAt", f.actor_id AS "actorId", a.name AS "actorName"
    FROM stream JOIN fact f ON f.stream_id = stream.id
    LEFT JOIN staff a ON a.id = f.actor_id
    WHERE ${wanted(filter)} AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.occurredAt, id: row.position.toString().padStart(20, '0') }));
}

function wanted({ kinds, from, before, actorId }: ChronologyFilter): Prisma.Sql {
  const conditions = [
    ...(kinds ? [Prisma.sql`split_part(f.type, '.', 1) = ANY (${[...kinds]}::text[])`] : []),
    ...(from ? [Prisma.sql`f.occurred_at >= ${from}`] : []),
    ...(before ? [Prisma.sql`f.occurred_at < ${before}`] : []),
    ...(actorId === undefined ? [] : [Prisma.sql`f.actor_id = ${actorId}::uuid`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}
