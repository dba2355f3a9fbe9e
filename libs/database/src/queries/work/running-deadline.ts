import { Prisma } from '../../generated/client';
import { childColumns, type StageOfChild } from './stage-of-child';

/** A clock that runs, with the stage and the child that it is about. */
export interface RunningDeadline extends StageOfChild {
  deadlineId: string;
  rule: string;
  dueOn: string;
  dueAt: Date;
  extendedTo: string | null;
  late: boolean;
  /** Steps of the ladder reached so far. */
  milestones: string[];
  reasonGiven: boolean;
}

/** Columns of a RunningDeadline, over `deadline d` and the joins of a stage of a child. */
export function runningColumns(now: Date): Prisma.Sql {
  return Prisma.sql`${childColumns}, d.id AS "deadlineId", d.rule, d.due_on::text AS "dueOn", d.due_at AS "dueAt",
    d.extended_to::text AS "extendedTo", d.due_at < ${now} AS late,
    ARRAY(SELECT m.milestone FROM milestone m WHERE m.deadline_id = d.id ORDER BY m.reached_at, m.milestone) AS milestones,
    EXISTS (SELECT FROM lateness_reason r WHERE r.deadline_id = d.id) AS "reasonGiven"`;
}
