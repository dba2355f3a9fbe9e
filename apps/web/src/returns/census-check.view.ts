import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day, moment } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { levelWords } from './levels';

type Check = Schemas['CensusCheck'];

export interface FailingLine {
  child: string;
  /** The child's number in the file. */
  number: string;
  findings: readonly { code: string; level: string; words: string; href?: string }[];
}

export interface CensusCheckView extends PageModel {
  period: string;
  checkedAt: string;
  summary: string;
  years: readonly { value: string; text: string; selected: boolean }[];
  rules: readonly { code: string; level: string; words: string; children: number }[];
  ofReturn: readonly { code: string; level: string; words: string }[];
  failing: readonly FailingLine[];
  /** Counted above, and listed for others only. */
  notShown: number;
  file: string;
}

/** Children with an error come first, as the API has them. */
export function censusCheckView(check: Check): CensusCheckView {
  const { year, years, start, end, asAt, children, errors, queries, rules, ofReturn, failing, notShown } = check;
  const inWords = <T extends { level: keyof typeof levelWords }>(one: T) => ({ ...one, level: levelWords[one.level] });
  return {
    ...{ title: `Census check ${year}`, back: { href: paths.measures, text: 'Measures' } },
    period: `${day(start)} to ${day(end)}`,
    checkedAt: moment(asAt),
    summary: `${counted(children, 'child', 'children')} in the return: ${counted(errors, 'error', 'errors')}, ${counted(queries, 'query', 'queries')}`,
    years: years.map((one) => ({ value: String(one), text: String(one), selected: one === year })),
    rules: rules.map(inWords),
    ofReturn: ofReturn.map(inWords),
    failing: failing.map(({ laChildId, givenName, familyName, findings }) => ({
      child: [givenName, familyName].filter(Boolean).join(' ') || 'Not named to you',
      number: laChildId,
      findings: findings.map(({ code, level, words, journeyId }) => ({
        ...{ code, words, level: levelWords[level] },
        ...(journeyId === undefined ? {} : { href: to('journey', { journeyId }) }),
      })),
    })),
    ...{ notShown, file: to('censusCheckFile', { year: String(year) }) },
  };
}

function counted(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
