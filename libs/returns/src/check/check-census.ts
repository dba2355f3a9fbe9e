import { type CensusChild } from '../census/census.types';
import { returnRules, type ReturnFigures } from './return-rules';
import { type CheckedYear, type Level } from './rule.types';
import { censusRules } from './rules';

/** A rule that a child breaks, and the journey where it is put right. */
export interface Finding {
  code: string;
  level: Level;
  words: string;
  journeyId: string;
}

export interface FailingChild {
  laChildId: string;
  personId: string;
  findings: readonly Finding[];
}

/** What would be sent back: children with an error first, in the order of the file. */
export interface CensusCheck {
  year: number;
  start: string;
  end: string;
  /** Children in the return. */
  children: number;
  /** Findings of each level. */
  errors: number;
  queries: number;
  /** How many children break each rule. */
  rules: readonly { code: string; level: Level; words: string; children: number }[];
  /** Rules about the return as a whole that it breaks. */
  ofReturn: readonly { code: string; level: Level; words: string }[];
  failing: readonly FailingChild[];
}

/** Every rule that the child breaks. */
export function findingsOn(child: CensusChild, year: CheckedYear): Finding[] {
  return censusRules.flatMap((rule) => {
    const { code, level, words } = rule;
    return rule.brokenIn(child, year).map((journeyId) => ({ code, level, words, journeyId }));
  });
}

/** Looks at every child as it comes; keeps those that fail. */
export async function checkCensus(children: AsyncIterable<CensusChild>, year: CheckedYear): Promise<CensusCheck> {
  const failing: FailingChild[] = [];
  const figures: ReturnFigures = { born: 0, ofUnknownSex: 0, plansBegun: 0, conferences: 0 };
  let count = 0;
  for await (const child of children) {
    count += 1;
    returnRules.count(figures, child, year);
    const findings = findingsOn(child, year);
    if (findings.length > 0) failing.push({ laChildId: child.laChildId, personId: child.personId, findings });
  }
  const all = failing.flatMap(({ findings }) => findings);
  const ofLevel = (level: Level) => all.filter((one) => one.level === level).length;
  const { start, end } = year;
  return {
    ...{ year: year.year, start, end, children: count, errors: ofLevel('error'), queries: ofLevel('query') },
    rules: byRule(failing),
    ofReturn: returnRules.broken(figures),
    failing: [...failing.filter(hasError), ...failing.filter((child) => !hasError(child))],
  };
}

function byRule(failing: readonly FailingChild[]): CensusCheck['rules'] {
  return censusRules.flatMap(({ code, level, words }) => {
    const children = failing.filter(({ findings }) => findings.some((one) => one.code === code)).length;
    return children === 0 ? [] : [{ code, level, words, children }];
  });
}

function hasError({ findings }: FailingChild): boolean {
  return findings.some(({ level }) => level === 'error');
}
