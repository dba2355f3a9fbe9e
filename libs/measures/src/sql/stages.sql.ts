import { Prisma } from '#libs/database';
import { type OpenedStages, type OpenPlans } from '../population.types';
import { noClock } from './parts';

export function openedStages({ kind, aboveNought }: OpenedStages): Prisma.Sql {
  const met = aboveNought ? Prisma.sql`coalesce((s.state ->> ${aboveNought})::int > 0, false)` : Prisma.sql`true`;
  return Prisma.sql`
    SELECT w.n, true AS counted, ${met} AS met, s.opened_at AS at, s.id AS stage_id, s.team_id, ${noClock}
    FROM w JOIN stage s ON s.opened_at >= w.begins AND s.opened_at < w.ends AND s.kind = ${kind}`;
}

export function openEpisodes(): Prisma.Sql {
  return Prisma.sql`
    SELECT w.n, true AS counted, true AS met, j.referral_at AS at, j.id::text AS stage_id, j.team_id, ${noClock}
    FROM w JOIN journey j ON j.referral_at < w.ends AND (j.closed_at IS NULL OR j.closed_at >= w.ends) AND j.kind = 'episodeOfNeed'`;
}

const inForce = Prisma.sql`FROM w JOIN stage s ON s.kind = 'childProtectionPlan' AND s.opened_at < w.ends AND (s.finished_at IS NULL OR s.finished_at >= w.ends)`;

const reviewed = ['review-conference-first', 'review-conference-later'];

/** Plans in force when the span ended. Their clocks say which had lasted too long, and which review was late by then. */
export function openPlans({ which }: OpenPlans): Prisma.Sql {
  if (which === 'all') {
    return Prisma.sql`SELECT w.n, true AS counted, true AS met, s.opened_at AS at, s.id AS stage_id, s.team_id, ${noClock} ${inForce}`;
  }
  if (which === 'overTwoYears') {
    return Prisma.sql`
      SELECT w.n, true AS counted, coalesce(d.due_at < w.ends, false) AS met, s.opened_at AS at, s.id AS stage_id, s.team_id, d.id AS deadline_id
      ${inForce} LEFT JOIN deadline d ON d.stage_id = s.id AND d.rule = 'plan-two-years'`;
  }
  return Prisma.sql`
    SELECT w.n, true AS counted, late.id IS NULL AS met, s.opened_at AS at, s.id AS stage_id, s.team_id, late.id AS deadline_id
    ${inForce} LEFT JOIN LATERAL (
      SELECT d.id FROM deadline d
      WHERE d.stage_id = s.id AND d.rule = ANY (${reviewed}::text[]) AND d.due_at < w.ends AND NOT d.awaits_calendar
        AND (d.stopped_at IS NULL OR d.stopped_at >= d.due_at)
      ORDER BY d.due_at DESC LIMIT 1) late ON true
    WHERE (s.opened_at AT TIME ZONE 'Europe/London')::date + interval '3 months' <= ((w.ends - interval '1 millisecond') AT TIME ZONE 'Europe/London')::date`;
}

export function endedPlans(): Prisma.Sql {
  return Prisma.sql`
    SELECT w.n, true AS counted, coalesce(d.stopped_at >= d.due_at, false) AS met, s.finished_at AS at, s.id AS stage_id, s.team_id, d.id AS deadline_id
    FROM w JOIN stage s ON s.finished_at >= w.begins AND s.finished_at < w.ends AND s.kind = 'childProtectionPlan'
    LEFT JOIN deadline d ON d.stage_id = s.id AND d.rule = 'plan-two-years'`;
}
