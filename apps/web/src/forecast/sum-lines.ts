import { reasonWords } from '../measures/reasons';
import { type Schemas } from '../shared/api/api.types';
import { sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';

/** What is to be expected of one team's work of one kind. */
export interface SumLine {
  team: string;
  kind: string;
  due: number;
  late: string;
  likely: number;
  unknown: number;
  /** How many cases stand behind it, in words. */
  cases: string;
  /** Each with how many of the late ones it would be given for. */
  reasons: readonly string[];
}

/** By the team's name; of a team, the kind of work of which most is to be late comes first. What no team has is last. */
export function sumLines(expected: Schemas['Forecast']['expected']): SumLine[] {
  const byName = [...expected].sort(
    (one, other) =>
      Number(one.teamName === undefined) - Number(other.teamName === undefined) ||
      (one.teamName ?? '').localeCompare(other.teamName ?? ''),
  );
  return byName.map(({ teamName, rule, due, late, likely, unknown, cases, reasons }) => ({
    ...{ team: teamName ?? 'No team', kind: sentence(words(rule)), due, likely, unknown },
    late: late.toFixed(1),
    cases: casesInWords(cases),
    reasons: reasons.map(({ reason, count }) => `${reasonWords(reason)}: ${count.toFixed(1)}`),
  }));
}

function casesInWords(cases: { fewest: number; most: number } | undefined): string {
  if (cases === undefined) return 'Too few';
  return cases.fewest === cases.most ? String(cases.most) : `${cases.fewest} to ${cases.most}`;
}
