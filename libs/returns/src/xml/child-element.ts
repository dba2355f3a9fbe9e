import { type CensusChild } from '../census/census.types';
import { type CensusYear } from '../census/period';
import { element, group, value, type Element } from './element';
import { episodeElement } from './episode-element';

/** First year in which the sex is written as a letter. */
const sexByLetter = 2025;

const genders: Readonly<Record<string, string>> = { M: '1', F: '2', U: '0' };

/** One child, in the order of the census' schema. */
export function childElement(child: CensusChild, year: CensusYear): Element {
  return element(
    'Child',
    element(
      'ChildIdentifiers',
      ...value('LAchildID', child.laChildId),
      ...value('UPNunknown', child.upnUnknown),
      ...value('PersonBirthDate', child.bornOn),
      ...value('ExpectedPersonBirthDate', child.expectedOn),
      ...(year >= sexByLetter ? value('Sex', child.sex) : value('GenderCurrent', genders[child.sex])),
      ...value('PersonDeathDate', child.diedOn),
    ),
    element(
      'ChildCharacteristics',
      ...value('Ethnicity', child.ethnicity),
      ...group('Disabilities', 'Disability', child.disabilities),
    ),
    ...child.episodes.map((episode) => episodeElement(episode, year)),
  );
}
