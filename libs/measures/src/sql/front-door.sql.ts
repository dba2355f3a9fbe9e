import { Prisma } from '#libs/database';
import { type Contacts, type Referrals } from '../population.types';
import { list, ofStage, type Reading, yes } from './parts';

const received = Prisma.sql`
  FROM w JOIN contact c ON c.received_at >= w.begins AND c.received_at < w.ends
  JOIN enquiry e ON e.id = c.enquiry_id AND e.channel NOT IN ('consultation', 'otherSystem')
  JOIN stage s ON s.contact_id = c.id AND s.kind = 'contact'`;

export function contacts({ outcomes, channels }: Contacts): Reading {
  const outcome = outcomes ? Prisma.sql`c.outcome = ANY (${list(outcomes)})` : yes;
  const channel = channels ? Prisma.sql`e.channel = ANY (${list(channels)})` : yes;
  const met = Prisma.sql`coalesce(${outcome} AND ${channel}, false)`;
  return { ...ofStage, from: received, met, at: Prisma.sql`c.received_at` };
}

/** Whether a referral was assessed is looked up once, for all measures that ask: OFFSET 0 keeps it from being asked by each. */
const referred = Prisma.sql`
  FROM w JOIN journey j ON j.referral_at >= w.begins AND j.referral_at < w.ends AND j.kind = 'episodeOfNeed'
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM stage s WHERE s.journey_id = j.id
    AND s.kind IN ('initialAssessment', 'singleAssessment', 'coreAssessment')) AS assessed OFFSET 0) a`;
const inForce = Prisma.sql`
  FROM w JOIN journey j ON j.referral_at < w.ends AND (j.closed_at IS NULL OR j.closed_at >= w.ends) AND j.kind = 'episodeOfNeed'`;

const ofJourney = {
  at: Prisma.sql`j.referral_at`,
  stageId: Prisma.sql`j.id::text`,
  teamId: Prisma.sql`j.team_id`,
};

const tests: Readonly<Record<Referrals['which'], Prisma.Sql>> = {
  all: yes,
  assessed: Prisma.sql`a.assessed`,
  notAssessed: Prisma.sql`(j.status = 'closed' AND NOT a.assessed)`,
  notInNeed: Prisma.sql`(coalesce(j.closure_reason IN ('RC8', 'RC9'), false) AND a.assessed)`,
  again: Prisma.sql`j.is_re_referral`,
};

export function referrals({ which }: Referrals): Reading {
  return { ...ofJourney, from: referred, met: tests[which] };
}

export function openEpisodes(): Reading {
  return { ...ofJourney, from: inForce, met: yes };
}
