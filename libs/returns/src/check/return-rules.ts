import { type CensusChild } from '../census/census.types';
import { type CensusPeriod } from '../census/period';
import { type CensusCheck } from './check-census';

/** What is counted for the rules about the return as a whole. */
export interface ReturnFigures {
  born: number;
  ofUnknownSex: number;
  /** Within the year. */
  plansBegun: number;
  conferences: number;
}

/** Of a hundred born children so many may be of unknown sex. */
const unknownAtMost = 2;

function count(figures: ReturnFigures, { bornOn, sex, episodes }: CensusChild, { start, end }: CensusPeriod): void {
  const inYear = (day: string | undefined) => day !== undefined && day >= start && day <= end;
  figures.born += bornOn === undefined ? 0 : 1;
  figures.ofUnknownSex += bornOn !== undefined && sex === 'U' ? 1 : 0;
  for (const { protectionPlans, enquiries, conferenceOn } of episodes) {
    figures.plansBegun += protectionPlans.filter(({ startedOn }) => inYear(startedOn)).length;
    figures.conferences += [conferenceOn, ...enquiries.map((one) => one.conferenceOn)].filter(inYear).length;
  }
}

function broken({ born, ofUnknownSex, plansBegun, conferences }: ReturnFigures): CensusCheck['ofReturn'] {
  return [
    ...(plansBegun > conferences
      ? [{ code: '2883', level: 'error' as const, words: 'More protection plans began than conferences were held' }]
      : []),
    ...(ofUnknownSex * 100 > born * unknownAtMost
      ? [{ code: '2886Q', level: 'query' as const, words: 'The sex of more than 2 in 100 born children is not known' }]
      : []),
  ];
}

export const returnRules = { count, broken };
