import { type ChildDetails, type PossibleMatch } from '#libs/database';
import { bandOf, compareDates, type MatchFeatures, scoreMatch } from '#libs/journey';
import { match, type Match } from './contact-history.schemas';
import { plain } from '../reading/plain';

/** Who the child may be, best first: the database finds people and compares, the core judges, a person decides. */
export function proposals(child: ChildDetails, found: readonly PossibleMatch[]): Match[] {
  return found
    .map((person) => ({ person, ...scoreMatch(featuresOf(child, person)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ person, score, reasons }) => match.parse({ ...plain(person), score, band: bandOf(score), reasons }));
}

function featuresOf(child: ChildDetails, person: PossibleMatch): MatchFeatures {
  const { nameSimilarity, soundsAlike, sameHousehold } = person;
  return { nameSimilarity, soundsAlike, sameHousehold, dateOfBirth: births(child, person) };
}

/** An expected date within four weeks says as much as the same date of birth; one further away says nothing. */
function births({ dateOfBirth }: ChildDetails, person: PossibleMatch): MatchFeatures['dateOfBirth'] {
  return person.sameBirth ? 'equal' : compareDates(dateOfBirth, person.dateOfBirth ?? undefined);
}
