import { Prisma } from '#libs/database';
import { type EndedWork, type RunningClocks, type TurnsDue } from '../population.types';
import { list, ofClock, type Reading, yes } from './parts';

const inTime = Prisma.sql`coalesce(d.stopped_at < d.due_at OR d.awaits_calendar, false)`;

/** The clock stopped in the span. An extension explains lateness and does not undo it: the original date counts. */
export function endedWork({ rules, kinds, notWhile, yesIn, leaveOut }: EndedWork): Reading {
  const stopped = Prisma.sql`
    FROM w JOIN deadline d ON d.stopped_at >= w.begins AND d.stopped_at < w.ends AND d.rule = ANY (${list(rules)})`;
  const ofKinds = (of: readonly string[]) => Prisma.sql`
    JOIN stage s ON s.id = d.stage_id AND s.kind = ANY (${list(of)}) ${notWhile ? Prisma.sql`AND s.status <> ${notWhile}` : Prisma.empty}`;
  return {
    ...{ stageId: Prisma.sql`d.stage_id`, teamId: Prisma.sql`d.team_id`, deadlineId: Prisma.sql`d.id` },
    from: kinds ? Prisma.sql`${stopped} ${ofKinds(kinds)}` : stopped,
    counted: leaveOut
      ? Prisma.sql`NOT coalesce(s.state #>> ${list(leaveOut.in)} = ANY (${list(leaveOut.is)}), false)`
      : yes,
    met: yesIn ? Prisma.sql`coalesce(s.state #>> ${list(yesIn)} = 'true', false)` : inTime,
    at: Prisma.sql`d.stopped_at`,
  };
}

/**
 * A turn that only stopped because all of it ended was not due, unless it was late by then. It stopped at that very moment: what was done
 * is looked up in the state, which is long, for those only.
 */
export function turnsDue({ rules, kinds, doneAt }: TurnsDue): Reading {
  return {
    ...ofClock,
    from: Prisma.sql`
      FROM w JOIN deadline d ON d.due_at >= w.begins AND d.due_at < w.ends AND d.rule = ANY (${list(rules)})
      JOIN stage s ON s.id = d.stage_id AND s.kind = ANY (${list(kinds)})
      WHERE NOT coalesce(d.stopped_at = s.finished_at AND d.stopped_at < d.due_at AND (d.stopped_at = d.started_at OR NOT EXISTS (
        SELECT FROM jsonb_path_query(s.state, ${doneAt}::jsonpath) done WHERE (done #>> '{}')::timestamptz = d.stopped_at)), false)`,
    met: inTime,
    at: Prisma.sql`d.due_at`,
  };
}

export function runningClocks({ rules }: RunningClocks): Reading {
  return {
    ...ofClock,
    from: Prisma.sql`
      FROM w JOIN deadline d ON d.started_at < w.ends AND (d.stopped_at IS NULL OR d.stopped_at >= w.ends) AND d.rule = ANY (${list(rules)})
      JOIN stage s ON s.id = d.stage_id`,
    met: yes,
    at: Prisma.sql`d.started_at`,
  };
}
