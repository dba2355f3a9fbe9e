import { type ForecastRow } from './forecast';

/** What is to be expected of one team's work of one kind. */
export interface Expected {
  teamId: string | null;
  rule: string;
  /** Clocks that end in the days asked about. */
  due: number;
  /** How many of them would be late, if things went as they did with work like it. */
  late: number;
  /** Those of which at least half of the like were late. */
  likely: number;
  /** Those that too few were like: not in `late`. */
  unknown: number;
  /** How many cases stand behind a piece of work: behind that with the fewest, and that with the most. Absent where all are unknown. */
  cases?: { fewest: number; most: number };
  /** `late` by reason, as the reasons were shared out among the like; the empty code where nobody had said why. */
  reasons: Readonly<Record<string, number>>;
}

/** By team and kind of work; most late first. */
export function expected(rows: readonly ForecastRow[]): Expected[] {
  const groups = new Map<string, ForecastRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.teamId, row.rule]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sums = [...groups.values()].map(summed);
  return sums.sort((one, other) => other.late - one.late || other.due - one.due);
}

function summed(rows: readonly ForecastRow[]): Expected {
  const [{ teamId, rule } = { teamId: null, rule: '' }] = rows;
  const reasons: Record<string, number> = {};
  const told = rows.filter(({ share }) => share !== undefined);
  for (const { alike } of told) {
    for (const [reason, count] of Object.entries(alike.reasons))
      reasons[reason] = (reasons[reason] ?? 0) + count / alike.cases;
  }
  return {
    ...{ teamId, rule, due: rows.length, reasons },
    late: rows.reduce((sum, { share = 0 }) => sum + share, 0),
    likely: rows.filter(({ share = 0 }) => share >= 0.5).length,
    unknown: rows.length - told.length,
    ...casesBehind(told),
  };
}

function casesBehind(told: readonly ForecastRow[]): Pick<Expected, 'cases'> {
  const counts = told.map(({ alike }) => alike.cases);
  return counts.length === 0 ? {} : { cases: { fewest: Math.min(...counts), most: Math.max(...counts) } };
}
