import { type Clock } from './decider';
import { later } from './ending';

/** Something that must be done again and again: visits, reviews, core groups, supervision. */
export interface Duty {
  /** From when the first one is due. */
  startedAt: string;
  /** When it was last done in another system, or was taken over from it: the turn that ran there goes on from here. */
  before?: string;
  /** No further one is due from then on. */
  endedAt?: string;
  /** Moments at which it was done, as they were recorded: a late entry may date from before an earlier one. */
  done: readonly string[];
}

/** Which timescale each turn runs under. */
export interface DutyRules {
  /** Rule of the first turn. */
  first: string;
  /** Rule of every later turn; a function where it depends on when the turn starts (another frequency from some day on). */
  later: string | ((startsAt: string) => string);
}

/**
 * One turn after the other: each starts when the one before was done and stops when it is done itself, or when the duty ends. A turn that
 * began with the end, or after an end that is dated back, stops where it began: no clock vanishes.
 */
export function dutyClocks(duty: Duty, rules: DutyRules): Clock[] {
  const done = [...duty.done].sort(byMoment);
  const isFirst = (turn: number): boolean => turn === 0 && duty.before === undefined;
  const turns = [duty.before ?? duty.startedAt, ...done].map((startedAt, turn) => ({
    startedAt,
    rule: isFirst(turn) ? rules.first : laterRule(rules, startedAt),
    stoppedAt: done[turn] ?? (duty.endedAt === undefined ? undefined : later(startedAt, duty.endedAt)),
  }));
  return turns.map(({ rule, startedAt, stoppedAt }, turn, all) => ({
    rule,
    n: all.slice(0, turn + 1).filter((one) => one.rule === rule).length,
    startedAt,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
  }));
}

/** When it was last done; undefined when it never was. */
export function lastDone({ done }: Duty): string | undefined {
  return [...done].sort(byMoment).at(-1);
}

export function onceDone(duty: Duty, at: string): Duty {
  return { ...duty, done: [...duty.done, at] };
}

function laterRule({ later }: DutyRules, startsAt: string): string {
  return typeof later === 'string' ? later : later(startsAt);
}

function byMoment(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
