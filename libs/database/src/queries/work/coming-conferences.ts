import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

/** A conference that has still to sit, to be decided or to be recorded. */
export interface ComingConference extends StageOfChild {
  /** The first conference about a child, or a review of a protection plan. */
  conference: 'initial' | 'review';
  /** `toBook`, `booked`, `adjourned`, `held` or `decided`; before it may be booked an initial one is `requested` or `returned`. */
  step: string;
  bookedFor: Date | null;
  chairId: string | null;
  chairName: string | null;
  /** The clock that counts: until when it must sit, or its record must be out. */
  rule: string | null;
  dueOn: string | null;
  dueAt: Date | null;
  late: boolean;
  /** What the list is ordered by: the day that is booked, else the one by which it is due. */
  comesAt: Date;
}

export interface ConferencesOf {
  /** Timescales of conferences; other clocks of a plan do not count here. */
  rules: readonly string[];
}

const initialSteps = ['requested', 'returned', 'scrutinised', 'booked', 'adjourned', 'held', 'decided'];

const meeting = Prisma.sql`s.state->'meeting'`;
const bookedFor = Prisma.sql`date_trunc('milliseconds', (coalesce(${meeting}->'sitting'->>'at', ${meeting}->'booking'->>'bookedFor'))::timestamptz)`;

/** In the order in which they come. */
export async function comingConferences(
  tx: Tx,
  { rules }: ConferencesOf,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<ComingConference>> {
  const comesAt = Prisma.sql`coalesce(${bookedFor}, d.due_at, s.opened_at)`;
  const { beyond, limit } = keyset(comesAt, Prisma.sql`s.id`, request);
  const rows = await tx.$queryRaw<ComingConference[]>`
    SELECT ${childColumns}, CASE s.kind WHEN 'initialConference' THEN 'initial' ELSE 'review' END AS conference,
           CASE WHEN s.kind = 'initialConference' AND s.status <> 'scrutinised' THEN s.status
                WHEN ${meeting}->'sitting' IS NOT NULL THEN 'held' WHEN ${meeting}->'booking' IS NOT NULL THEN 'booked'
                WHEN jsonb_array_length(coalesce(${meeting}->'adjournments', '[]')) > 0 THEN 'adjourned' ELSE 'toBook' END AS step,
           ${bookedFor} AS "bookedFor", h.id AS "chairId", h.name AS "chairName",
           d.rule, d.due_on::text AS "dueOn", d.due_at AS "dueAt", coalesce(d.due_at < ${now}, false) AS late,
           ${comesAt} AS "comesAt"
    FROM stage s ${childJoins}
    LEFT JOIN staff h ON h.id = (coalesce(${meeting}->'sitting', ${meeting}->'booking')->>'chairId')::uuid
    LEFT JOIN LATERAL (
      SELECT * FROM deadline WHERE stage_id = s.id AND stopped_at IS NULL AND rule = ANY (${[...rules]}::text[])
      ORDER BY due_at, id LIMIT 1) d ON true
    WHERE ((s.kind = 'initialConference' AND s.status = ANY (${initialSteps}::text[]))
        OR (s.kind = 'childProtectionPlan' AND s.finished_at IS NULL)) AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.comesAt, id: row.stageId }));
}
