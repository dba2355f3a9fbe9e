import { type Expected, type ForecastRow, inWords } from '#libs/forecast';
import { type ForecastAnswer } from './forecast.schemas';

/** A team's name; none for what no team has. */
export type NameOf = (teamId: string | null) => string | undefined;

interface Stage {
  id: string;
  kind: string;
  n: number;
  journeyId: string | null;
}

type WorkAnswer = ForecastAnswer['items'][number];
type SumAnswer = ForecastAnswer['expected'][number];

export function workAnswer(row: ForecastRow, { id: stageId, kind, n, journeyId }: Stage, nameOf: NameOf): WorkAnswer {
  const { rule, teamId, dueOn, workingDay, ofDays, step, alike, share } = row;
  const teamName = nameOf(teamId);
  return {
    ...{ rule, dueOn, workingDay, ofDays, step, sentence: inWords(row) },
    ...{ comparedWith: alike.circle, cases: alike.cases, late: alike.late },
    ...(teamName === undefined ? {} : { teamName }),
    ...(share === undefined ? {} : { share }),
    record: { stageId, kind, n, ...(journeyId === null ? {} : { journeyId }) },
  };
}

/** Reasons in the order of how often they are to be expected. Parts of a piece of work are given to the hundredth. */
export function sumAnswer({ teamId, late, reasons, ...sum }: Expected, nameOf: NameOf): SumAnswer {
  const counts = Object.entries(reasons).sort(([, one], [, other]) => other - one);
  const teamName = nameOf(teamId);
  return {
    ...sum,
    ...(teamName === undefined ? {} : { teamName }),
    late: hundredths(late),
    reasons: counts.map(([reason, count]) => ({ ...(reason === '' ? {} : { reason }), count: hundredths(count) })),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
