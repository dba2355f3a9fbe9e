import { matrix, type Row } from '../../../libs/access/src/abilities/matrix.table';
import { expectSection } from '../../support/generated-section';

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

interface Line {
  what: readonly string[];
  may: readonly string[];
  whose: string[];
  who: readonly string[];
}

/** One line for each set of people that may do the same to the same things, with all relations that allow it. */
function lines(rows: readonly Row[]): Line[] {
  const found = new Map<string, Line>();
  for (const [may, what, whose, who] of rows) {
    const key = JSON.stringify([what, may, [...who].sort()]);
    const line = found.get(key) ?? { what, may, whose: [], who };
    found.set(key, { ...line, whose: [...line.whose, whose] });
  }
  return [...found.values()];
}

describe('docs/reference/roles.md', () => {
  it('has the matrix that access is tested against', () => {
    const rows = lines(matrix).map(({ what, may, whose, who }) => [
      what.join(', '),
      may.join(', '),
      whose.join(', '),
      code([...new Set(who)]),
    ]);
    expectSection('reference/roles.md', 'matrix', [['To what', 'May', 'Whose', 'Who'], ...rows]);
  });
});
