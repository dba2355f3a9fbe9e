import { type Report, type Section } from './report';

/**
 * A report in which the parts that a run measured stand in place of what they were, beside what it did not measure. Throws where figures
 * cannot stand side by side: another machine, other versions of what takes part, or fewer rounds.
 */
export function renewed(earlier: Report, run: Report, letters: readonly string[]): Report {
  for (const what of ['machine', 'versions', 'quick'] as const) {
    if (JSON.stringify(earlier[what]) !== JSON.stringify(run[what])) {
      throw new Error(
        `The figures that are kept were measured with another ${what}: measure all parts, or give another --out`,
      );
    }
  }
  const newest = new Map([...earlier.sections, ...run.sections].map((section) => [section.part, section]));
  const sections = letters.map((letter) => newest.get(letter)).filter((one): one is Section => one !== undefined);
  return { ...run, sections };
}
