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

const referred = Prisma.sql`
  FROM w JOIN journey j ON j.referral_at >= w.begins AND j.referral_at < w.ends AND j.kind = 'episodeOfNeed'`;
const inForce = Prisma.sql`
  FROM w JOIN journey j ON j.referral_at < w.ends AND (j.closed_at IS NULL OR j.closed_at >= w.ends) AND j.kind = 'episodeOfNeed'`;

const ofJourney = {
  at: Prisma.sql`j.referral_at`,
  stageId: Prisma.sql`j.id::text`,
  teamId: Prisma.sql`j.team_id`,
};

const wasAssessed = Prisma.sql`EXISTS (SELECT FROM stage a WHERE a.journey_id = j.id
  AND a.kind IN ('initialAssessment', 'singleAssessment', 'coreAssessment'))`;

const tests: Readonly<Record<Referrals['which'], Prisma.Sql>> = {
  all: yes,
  assessed: wasAssessed,
  notAssessed: Prisma.sql`(j.status = 'closed' AND NOT ${wasAssessed})`,
  notInNeed: Prisma.sql`(coalesce(j.closure_reason IN ('RC8', 'RC9'), false) AND ${wasAssessed})`,
  again: Prisma.sql`j.is_re_referral`,
};

export function referrals({ which }: Referrals): Reading {
  return { ...ofJourney, from: referred, met: tests[which] };
}

export function openEpisodes(): Reading {
  return { ...ofJourney, from: inForce, met: yes };
}
