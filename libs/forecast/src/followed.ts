import { type IsoDate } from '#libs/timescales';
import { type DayNumber, type Step, type Work } from './work.types';

/** Work with its days as numbers, so that many can be compared. */
export interface Followed {
  work: Work;
  started: number;
  due: number;
  /** Infinity while it runs. */
  stopped: number;
  steps: readonly { day: number; step: Step }[];
}

export function followed(work: Work, dayNumber: DayNumber): Followed {
  const { startedOn, dueOn, stoppedOn, steps } = work;
  return {
    work,
    started: dayNumber(startedOn),
    due: dayNumber(dueOn),
    stopped: stoppedOn === null ? Infinity : dayNumber(stoppedOn),
    steps: steps.map(({ on, step }) => ({ day: dayNumber(on), step })),
  };
}

/** How far it had come when a working day ended; undefined when it had not begun or was over. */
export function stepAt({ started, stopped, steps }: Followed, day: number): Step | undefined {
  if (started > day || stopped <= day) return undefined;
  return steps.findLast((one) => one.day <= day)?.step ?? 'underWay';
}

/** It ran when a date ended, and was due later. */
export function openAt({ startedOn, stoppedOn, dueOn }: Work, date: IsoDate): boolean {
  return startedOn <= date && dueOn > date && (stoppedOn === null || stoppedOn > date);
}
