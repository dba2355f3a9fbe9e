import { Prisma } from '#libs/database';
import { type Contacts, type Referrals } from '../population.types';
import { list, noClock } from './parts';

export function contacts({ outcomes, channels }: Contacts): Prisma.Sql {
  const met = outcomes ? Prisma.sql`c.outcome = ANY (${list(outcomes)})` : Prisma.sql`true`;
  const by = channels ? Prisma.sql`e.channel = ANY (${list(channels)})` : Prisma.sql`true`;
  return Prisma.sql`
    SELECT w.n, true AS counted, coalesce(${met} AND ${by}, false) AS met, c.received_at AS at, s.id AS stage_id, s.team_id, ${noClock}
    FROM w JOIN contact c ON c.received_at >= w.begins AND c.received_at < w.ends
    JOIN enquiry e ON e.id = c.enquiry_id AND e.channel <> 'consultation'
    JOIN stage s ON s.id = c.id::text`;
}

const wasAssessed = Prisma.sql`EXISTS (SELECT FROM stage a WHERE a.journey_id = j.id
  AND a.kind IN ('initialAssessment', 'singleAssessment', 'coreAssessment'))`;

const tests: Readonly<Record<Referrals['which'], Prisma.Sql>> = {
  all: Prisma.sql`true`,
  assessed: wasAssessed,
  notAssessed: Prisma.sql`j.status = 'closed' AND NOT ${wasAssessed}`,
  notInNeed: Prisma.sql`coalesce(j.closure_reason IN ('RC8', 'RC9'), false) AND ${wasAssessed}`,
  again: Prisma.sql`j.is_re_referral`,
};

export function referrals({ which }: Referrals): Prisma.Sql {
  return Prisma.sql`
    SELECT w.n, true AS counted, ${tests[which]} AS met, j.referral_at AS at, j.id::text AS stage_id, j.team_id, ${noClock}
    FROM w JOIN journey j ON j.referral_at >= w.begins AND j.referral_at < w.ends AND j.kind = 'episodeOfNeed'`;
}
