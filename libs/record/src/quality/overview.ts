import { Prisma, type Tx } from '#libs/database';

export interface AuditsOfMonth {
  kind: string;
  overall: string;
  audits: number;
}

export interface StandardOfMonth {
  code: string;
  met: number;
  partly: number;
  notMet: number;
}

export interface ActionsOfMonth {
  raised: number;
  done: number;
  /** Looked at again: times, and how many of them had improved. */
  rechecked: number;
  improved: number;
  /** Of all that go on, whenever they were raised: not done, or not looked at again, in time. */
  overdue: number;
}

export interface ViewsOfMonth {
  /** Code of `viewOccasions`. */
  occasion: string;
  whose: 'child' | 'parents';
  asked: number;
  given: number;
  declined: number;
  notAsked: number;
}

/** In a month of London time; `month` is its first day, `YYYY-MM-DD`. */
const within = (column: Prisma.Sql, month: string) => Prisma.sql`
  ${column} >= ${month}::timestamp AT TIME ZONE 'Europe/London'
  AND ${column} < (${month}::timestamp + interval '1 month') AT TIME ZONE 'Europe/London'`;

/** Finished audits by kind and grade. The transaction should see all audits: it counts. */
export function auditsOfMonth(tx: Tx, month: string): Promise<AuditsOfMonth[]> {
  return tx.$queryRaw`
    SELECT kind, overall, count(*)::int AS audits FROM audit WHERE ${within(Prisma.sql`finished_at`, month)}
    GROUP BY kind, overall ORDER BY kind, overall`;
}

export function standardsOfMonth(tx: Tx, month: string): Promise<StandardOfMonth[]> {
  return tx.$queryRaw`
    SELECT g.key AS code, count(*) FILTER (WHERE g.value = 'met')::int AS met,
           count(*) FILTER (WHERE g.value = 'partly')::int AS partly,
           count(*) FILTER (WHERE g.value = 'notMet')::int AS "notMet"
    FROM audit a, jsonb_each_text(a.grades) g WHERE ${within(Prisma.sql`a.finished_at`, month)}
    GROUP BY g.key ORDER BY g.key`;
}

/** From the facts, so that what was looked at twice counts twice. `today` in London. */
export async function actionsOfMonth(tx: Tx, month: string, today: string): Promise<ActionsOfMonth> {
  const [row] = await tx.$queryRaw<ActionsOfMonth[]>`
    SELECT count(*) FILTER (WHERE type = 'action.raised')::int AS raised, count(*) FILTER (WHERE type = 'action.done')::int AS done,
           count(*) FILTER (WHERE type = 'action.rechecked')::int AS rechecked,
           count(*) FILTER (WHERE type = 'action.rechecked' AND payload->>'outcome' = 'improved')::int AS improved,
           (SELECT count(*)::int FROM quality_action
            WHERE status = 'open' AND due_on < ${today}::date OR status = 'done' AND recheck_on < ${today}::date) AS overdue
    FROM fact WHERE type IN ('action.raised', 'action.done', 'action.rechecked') AND ${within(Prisma.sql`occurred_at`, month)}`;
  return row ?? { raised: 0, done: 0, rechecked: 0, improved: 0, overdue: 0 };
}

/**
 * Views of children, and of those who care for them, by occasion. For each stage, occasion and person the newest answer in the month
 * counts; who was asked is whoever gave an answer, declined or is still to answer. Source: inspection report, paragraphs 22 and 81.
 */
export function viewsOfMonth(tx: Tx, month: string): Promise<ViewsOfMonth[]> {
  return tx.$queryRaw`
    WITH newest AS (
      SELECT DISTINCT ON (coalesce(stage_id, stream_id::text), payload->>'occasion', payload->>'whose')
             payload->>'occasion' AS occasion, payload->>'whose' AS whose, payload->>'answer' AS answer
      FROM fact WHERE type LIKE '%.viewsRecorded' AND ${within(Prisma.sql`occurred_at`, month)}
      ORDER BY coalesce(stage_id, stream_id::text), payload->>'occasion', payload->>'whose', position DESC)
    SELECT occasion, CASE WHEN whose = 'child' THEN 'child' ELSE 'parents' END AS whose,
           count(*) FILTER (WHERE answer <> 'notAsked')::int AS asked, count(*) FILTER (WHERE answer = 'given')::int AS given,
           count(*) FILTER (WHERE answer = 'declined')::int AS declined, count(*) FILTER (WHERE answer = 'notAsked')::int AS "notAsked"
    FROM newest GROUP BY 1, 2 ORDER BY 1, 2`;
}

export interface LearningOfMonth {
  recorded: number;
  rechecked: number;
  changed: number;
  /** Of all that is open, whenever it was written down. */
  open: number;
  overdue: number;
}

/** From the facts, so that what was looked at twice counts twice. `today` in London. */
export async function learningOfMonth(tx: Tx, month: string, today: string): Promise<LearningOfMonth> {
  const [row] = await tx.$queryRaw<LearningOfMonth[]>`
    SELECT count(*) FILTER (WHERE type = 'learning.recorded')::int AS recorded,
           count(*) FILTER (WHERE type = 'learning.rechecked')::int AS rechecked,
           count(*) FILTER (WHERE type = 'learning.rechecked' AND payload->>'outcome' = 'changed')::int AS changed,
           (SELECT count(*)::int FROM learning WHERE status = 'open') AS open,
           (SELECT count(*)::int FROM learning WHERE status = 'open' AND recheck_on < ${today}::date) AS overdue
    FROM fact WHERE type IN ('learning.recorded', 'learning.rechecked') AND ${within(Prisma.sql`occurred_at`, month)}`;
  return row ?? { recorded: 0, rechecked: 0, changed: 0, open: 0, overdue: 0 };
}
