import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

/** Work of one person, with the deadline that comes first. */
export interface Work extends StageOfChild {
  rule: string | null;
  dueOn: string | null;
  extendedTo: string | null;
  dueAt: Date | null;
  /** Past the original date, whether or not it was extended. */
  late: boolean;
}

/** Unfinished stages allocated to somebody: the one due first is first, those without a clock are last. */
export async function myWork(
  tx: Tx,
  staffId: string,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<Work>> {
  const { beyond, limit } = keyset(Prisma.sql`coalesce(d.due_at, ${never}::timestamptz)`, Prisma.sql`s.id`, request);
  const rows = await tx.$queryRaw<Work[]>`
    SELECT ${childColumns}, d.rule, d.due_on::text AS "dueOn", d.extended_to::text AS "extendedTo", d.due_at AS "dueAt",
           coalesce(d.due_at < ${now}, false) AS late
    FROM stage s ${childJoins}
    LEFT JOIN LATERAL (
      SELECT * FROM deadline WHERE stage_id = s.id AND stopped_at IS NULL ORDER BY due_at, id LIMIT 1) d ON true
    WHERE s.worker_id = ${staffId}::uuid AND s.finished_at IS NULL AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt ?? never, id: row.stageId }));
}

const never = new Date('9999-12-31T00:00:00Z');
