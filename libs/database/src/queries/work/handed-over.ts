import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

/** What the night's duty team has handed over, with the clock that ends first: it runs on. */
export interface HandedOver extends StageOfChild {
  handedOverAt: Date;
  handedOverBy: string | null;
  handedOverByName: string | null;
  childSafe: boolean | null;
  rule: string | null;
  dueOn: string | null;
  dueAt: Date | null;
  late: boolean;
}

export interface HandedOverTo {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
}

/** Contacts and strategy discussions that the day team has not taken over yet: what waits longest is first. */
export async function handedOver(
  tx: Tx,
  { teams }: HandedOverTo,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<HandedOver>> {
  const { beyond, limit } = keyset(Prisma.sql`s.handed_over_at`, Prisma.sql`s.id`, request);
  const rows = await tx.$queryRaw<HandedOver[]>`
    SELECT ${childColumns}, s.handed_over_at AS "handedOverAt", a.id AS "handedOverBy", a.name AS "handedOverByName",
           (s.state->'handOver'->>'childSafe')::boolean AS "childSafe",
           d.rule, d.due_on::text AS "dueOn", d.due_at AS "dueAt", coalesce(d.due_at < ${now}, false) AS late
    FROM stage s ${childJoins}
    LEFT JOIN staff a ON a.id = (s.state->'handOver'->'by'->>0)::uuid
    LEFT JOIN LATERAL (
      SELECT * FROM deadline WHERE stage_id = s.id AND stopped_at IS NULL ORDER BY due_at, id LIMIT 1) d ON true
    WHERE s.handed_over_at IS NOT NULL
      AND ${teams ? Prisma.sql`s.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`} AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.handedOverAt, id: row.stageId }));
}
