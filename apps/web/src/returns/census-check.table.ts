import { type Table } from '#libs/tables';
import { type Schemas } from '../shared/api/api.types';
import { levelWords } from './levels';

/** Each rule that a child breaks, one a row; by the number that the child has in the file, and no name. */
export function censusCheckTable({ year, failing, ofReturn }: Schemas['CensusCheck']): Table {
  return {
    name: `Census ${year}`,
    heads: ['Child', 'Rule', 'Level', 'What it finds', 'Journey'],
    rows: [
      ...ofReturn.map(({ code, level, words }) => ['The whole return', code, levelWords[level], words, undefined]),
      ...failing.flatMap(({ laChildId, findings }) =>
        findings.map(({ code, level, words, journeyId }) => [laChildId, code, levelWords[level], words, journeyId]),
      ),
    ],
  };
}
