import { Prisma } from '#libs/database';
import { type EndedWork, type RunningClocks, type TurnsDue } from '../population.types';
import { list } from './parts';

const inTime = Prisma.sql`(d.stopped_at < d.due_at OR d.awaits_calendar)`;

/** The clock stopped in the span. An extension explains lateness and does not undo it: the original date counts. */
export function endedWork({ rules, kinds, notWhile, yesIn, leaveOut }: EndedWork): Prisma.Sql {
  const met = yesIn
    ? Prisma.sql`coalesce(s.state #>> ${list(yesIn)} = 'true', false)`
    : Prisma.sql`coalesce(${inTime}, false)`;
  return Prisma.sql`
    SELECT w.n, true AS counted, ${met} AS met, d.stopped_at AS at, s.id AS stage_id, s.team_id, d.id AS deadline_id
    FROM w JOIN deadline d ON d.stopped_at >= w.begins AND d.stopped_at < w.ends AND d.rule = ANY (${list(rules)})
    JOIN stage s ON s.id = d.stage_id AND s.kind = ANY (${list(kinds)})
    WHERE ${notWhile ? Prisma.sql`s.status <> ${notWhile}` : Prisma.sql`true`}
      AND ${leaveOut ? Prisma.sql`NOT coalesce(s.state #>> ${list(leaveOut.in)} = ANY (${list(leaveOut.is)}), false)` : Prisma.sql`true`}`;
}

/** A turn that only stopped because all of it ended was not due, unless it was late by then. */
export function turnsDue({ rules, kinds, doneAt }: TurnsDue): Prisma.Sql {
  return Prisma.sql`
    SELECT w.n, true AS counted, coalesce(${inTime}, false) AS met, d.due_at AS at, s.id AS stage_id, s.team_id, d.id AS deadline_id
    FROM w JOIN deadline d ON d.due_at >= w.begins AND d.due_at < w.ends AND d.rule = ANY (${list(rules)})
    JOIN stage s ON s.id = d.stage_id AND s.kind = ANY (${list(kinds)})
    WHERE NOT (s.finished_at IS NOT NULL AND d.stopped_at < d.due_at AND (d.stopped_at = d.started_at OR NOT EXISTS (
      SELECT FROM jsonb_path_query(s.state, ${doneAt}::jsonpath) done WHERE (done #>> '{}')::timestamptz = d.stopped_at)))`;
}

export function runningClocks({ rules }: RunningClocks): Prisma.Sql {
  return Prisma.sql`
    SELECT w.n, true AS counted, true AS met, d.started_at AS at, s.id AS stage_id, s.team_id, d.id AS deadline_id
    FROM w JOIN deadline d ON d.started_at < w.ends AND (d.stopped_at IS NULL OR d.stopped_at >= w.ends) AND d.rule = ANY (${list(rules)})
    JOIN stage s ON s.id = d.stage_id`;
}
