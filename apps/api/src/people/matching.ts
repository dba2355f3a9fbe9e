import { type Tx } from '#libs/database';
import { type MatchesAnswer } from '../contacts/contact-history.schemas';
import { asIs, dateOf, given } from '../reading/iso';

/** A child as somebody describes it; every part may be unknown. */
export interface Described {
  givenName?: string | null;
  familyName?: string | null;
  dateOfBirth?: Date | null;
  expectedDateOfBirth?: Date | null;
}

interface Match {
  person_id: string;
  score: number;
  name_similarity: number;
  sounds_alike: boolean;
  same_birth: boolean;
}

/** Known people who may be the child described, best first. It proposes; a person decides. */
export async function possibleMatches(tx: Tx, described: Described, most: number): Promise<MatchesAnswer> {
  const { givenName = null, familyName = null, dateOfBirth = null, expectedDateOfBirth = null } = described;
  const matches = await tx.$queryRaw<
    Match[]
  >`SELECT * FROM possible_matches(${givenName}::text, ${familyName}::text, ${dateOfBirth}::date,
    ${expectedDateOfBirth}::date, ${most}::int)`;
  const ids = matches.map((match) => match.person_id);
  const people = await tx.person.findMany({ where: { id: { in: ids } } });
  const open = await tx.journey.findMany({
    where: { personId: { in: ids }, status: 'open' },
    select: { id: true, personId: true },
  });
  const items = matches.flatMap((match) => {
    const person = people.find(({ id }) => id === match.person_id);
    if (!person) return [];
    return {
      personId: person.id,
      score: Math.min(1, Math.max(0, match.score)),
      ...{ nameSimilarity: match.name_similarity, soundsAlike: match.sounds_alike, sameBirth: match.same_birth },
      ...{ givenName: person.givenName, familyName: person.familyName, sex: person.sex },
      ...given('dateOfBirth', person.dateOfBirth, dateOf),
      ...given('expectedDateOfBirth', person.expectedDateOfBirth, dateOf),
      ...given('openJourneyId', open.find(({ personId }) => personId === person.id)?.id, asIs),
    };
  });
  return { items };
}
