import { Prisma } from '#libs/database';
import { type OpenedStages, type OpenPlans } from '../population.types';
import { ofClock, ofStage, type Reading, yes } from './parts';

const openedAt = Prisma.sql`s.opened_at`;

export function openedStages({ kind, aboveNought }: OpenedStages): Reading {
  return {
    ...ofStage,
    from: Prisma.sql`FROM w JOIN stage s ON s.opened_at >= w.begins AND s.opened_at < w.ends AND s.kind = ${kind}`,
    met: aboveNought ? Prisma.sql`coalesce((s.state ->> ${aboveNought})::int > 0, false)` : yes,
    at: openedAt,
  };
}

const inForce = Prisma.sql`FROM w JOIN stage s ON s.kind = 'childProtectionPlan' AND s.opened_at < w.ends
  AND (s.finished_at IS NULL OR s.finished_at >= w.ends)`;

const reviewed = ['review-conference-first', 'review-conference-later'];

/** Plans in force when the span ended. Their clocks say which had lasted too long, and which review was late by then. */
export function openPlans({ which }: OpenPlans): Reading {
  switch (which) {
    case 'all':
      return { ...ofStage, from: inForce, met: yes, at: openedAt };
    case 'overTwoYears':
      return {
        ...ofClock,
        from: Prisma.sql`${inForce} LEFT JOIN deadline d ON d.stage_id = s.id AND d.rule = 'plan-two-years'`,
        met: Prisma.sql`coalesce(d.due_at < w.ends, false)`,
        at: openedAt,
      };
    case 'reviewedInTime':
      return { ...ofClock, from: withLateReview, met: Prisma.sql`d.id IS NULL`, at: openedAt };
  }
}

/** Plans that had lasted three months, and the last review of each that was late by the end of the span. */
const withLateReview = Prisma.sql`${inForce}
  AND (s.opened_at AT TIME ZONE 'Europe/London')::date + interval '3 months' <= ((w.ends - interval '1 millisecond') AT TIME ZONE 'Europe/London')::date
  LEFT JOIN LATERAL (
    SELECT r.id FROM deadline r
    WHERE r.stage_id = s.id AND r.rule = ANY (${reviewed}::text[]) AND r.due_at < w.ends AND NOT r.awaits_calendar
      AND (r.stopped_at IS NULL OR r.stopped_at >= r.due_at)
    ORDER BY r.due_at DESC LIMIT 1) d ON true`;

export function endedPlans(): Reading {
  return {
    ...ofClock,
    from: Prisma.sql`
      FROM w JOIN stage s ON s.finished_at >= w.begins AND s.finished_at < w.ends AND s.kind = 'childProtectionPlan'
      LEFT JOIN deadline d ON d.stage_id = s.id AND d.rule = 'plan-two-years'`,
    met: Prisma.sql`coalesce(d.stopped_at >= d.due_at, false)`,
    at: Prisma.sql`s.finished_at`,
  };
}
