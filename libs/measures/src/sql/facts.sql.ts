import { Prisma } from '#libs/database';
import { type Facts } from '../population.types';
import { ofStage, type Reading, yes as all } from './parts';

const yes: Readonly<Record<Facts['yes'], Prisma.Sql>> = {
  seenAlone: Prisma.sql`coalesce(f.payload ->> 'seenAlone' = 'true', false)`,
  policeOnly: Prisma.sql`coalesce(f.payload ->> 'policeOnly' = 'true', false)`,
  threeAgencies: Prisma.sql`(SELECT count(*) >= 3 FROM jsonb_path_query(f.payload, '$.attendance[*] ? (@.attendance == "attended")'))`,
  childCame: Prisma.sql`coalesce(f.payload ->> 'participation' IN ('PN1', 'PN2', 'PN3', 'PN4'), false)`,
  gpTookPart: Prisma.sql`coalesce(f.payload ->> 'gp' IN ('attended', 'report'), false)`,
  agencyChair: Prisma.sql`coalesce(f.payload ->> 'chairEmployment' = 'agency', false)`,
  returned: Prisma.sql`coalesce(f.payload ->> 'result' = 'returned', false)`,
  flagged: Prisma.sql`coalesce(jsonb_array_length(f.payload -> 'flags') > 0, false)`,
  gap: Prisma.sql`coalesce(f.payload ->> 'gap' = 'true', false)`,
  soonAfterPlan: Prisma.sql`coalesce(f.payload ->> 'withinProtectedPeriod' = 'true', false)`,
};

/** Not a child too young to be spoken with alone, nor one who is not born or has not moved in yet. */
const couldBeAlone = Prisma.sql`NOT (coalesce(f.payload ->> 'notSeenAloneReason' = 'tooYoung', false)
  OR coalesce(f.payload ->> 'notAloneReason' = 'tooYoung', false) OR coalesce(f.payload ->> 'notSeenReason' IN ('notYetArrived', 'unborn'), false))`;

/** Of a child under four nobody expects it. */
const couldCome = Prisma.sql`coalesce(f.payload ->> 'participation' <> 'PN0', false)`;

const counted: Partial<Record<Facts['yes'], Prisma.Sql>> = { seenAlone: couldBeAlone, childCame: couldCome };

/** Types are written into the query, so that the index of those few types is used. */
export function facts({ types, yes: which }: Facts): Reading {
  const those = Prisma.join(types.map((type) => Prisma.raw(`'${type}'`)));
  return {
    ...ofStage,
    from: Prisma.sql`FROM w JOIN fact f ON f.occurred_at >= w.begins AND f.occurred_at < w.ends AND f.type IN (${those})
      JOIN stage s ON s.id = f.stage_id`,
    counted: counted[which] ?? all,
    met: yes[which],
    at: Prisma.sql`f.occurred_at`,
  };
}
