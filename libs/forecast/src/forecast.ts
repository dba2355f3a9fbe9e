import { type IsoDate } from '#libs/timescales';
import { alike, type Alike, type Past, pastAt, shareLate } from './alike';
import { type Followed, followed, openAt, stepAt } from './followed';
import { type DayNumber, type ServiceOf, type Step, type Work } from './work.types';

/** What is asked. */
export interface Asked {
  /** When this London day ended. */
  asAt: IsoDate;
  /** Clocks that end within so many working days after it. */
  days: number;
  /** Leaves out what has ended since. */
  running?: true;
}

/** One piece of open work: how far it is, and what happened to work like it. */
export interface ForecastRow {
  stageId: string;
  rule: string;
  teamId: string | null;
  dueOn: IsoDate;
  /** Working day of the clock, and of how many. */
  workingDay: number;
  ofDays: number;
  step: Step;
  alike: Alike;
  /** From 0 to 1; undefined where too few were alike. */
  share: number | undefined;
}

/** Work of which the record says what it was then and what became of it. */
export interface Known {
  all: readonly Followed[];
  dayNumber: DayNumber;
  serviceOf: ServiceOf;
}

export function known(work: Iterable<Work>, dayNumber: DayNumber, serviceOf: ServiceOf): Known {
  return { all: Array.from(work, (one) => followed(one, dayNumber)), dayNumber, serviceOf };
}

/** Of each clock that ran when the day ended and ends soon: what became of those like it. The likeliest to be late come first. */
export function forecast(from: Known, asked: Asked): ForecastRow[] {
  const past = pastAt(from.all, asked.asAt, from.serviceOf);
  return dueSoon(from, asked)
    .map((one) => rowOf(past, one, from.dayNumber(asked.asAt)))
    .sort((one, other) => (other.share ?? -1) - (one.share ?? -1) || one.dueOn.localeCompare(other.dueOn));
}

/** Clocks that ran when the day ended and end within the days after it. */
export function dueSoon(
  { all, dayNumber }: Pick<Known, 'all' | 'dayNumber'>,
  { asAt, days, running }: Asked,
): Followed[] {
  const last = dayNumber(asAt) + days;
  const asked = ({ stoppedOn }: Followed['work']): boolean => running === undefined || stoppedOn === null;
  return all.filter((one) => one.due <= last && openAt(one.work, asAt) && asked(one.work));
}

export function rowOf(past: Past, one: Followed, day: number): ForecastRow {
  const { stageId, rule, teamId, dueOn } = one.work;
  const like = alike(past, one, day);
  return {
    ...{ stageId, rule, teamId, dueOn },
    workingDay: day - one.started,
    ofDays: one.due - one.started,
    step: stepAt(one, day) ?? 'underWay',
    alike: like,
    share: shareLate(like),
  };
}
