import { matchReasons, sexes } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';

/** A known person who may be the child. */
export interface MatchRow {
  personId: string;
  name: string;
  born: string;
  sex: string;
  /** likely or possible */
  band: string;
  why: string;
  journey?: string;
}

export function matchRows({ items }: Schemas['Matches']): MatchRow[] {
  return items.map(({ personId, givenName, familyName, dateOfBirth, expectedDateOfBirth, sex, ...more }) => ({
    personId,
    name: [givenName, familyName].filter(Boolean).join(' ') || 'Unborn child',
    born: expectedDateOfBirth ? `expected ${day(expectedDateOfBirth)}` : day(dateOfBirth) || 'not known',
    sex: words(sex, sexes.title),
    band: sentence(more.band),
    why: sentence(more.reasons.map((reason) => words(reason, matchReasons.title)).join(', ')),
    ...(more.openJourneyId ? { journey: to('journey', { journeyId: more.openJourneyId }) } : {}),
  }));
}
