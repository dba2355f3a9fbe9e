import { type DayNumber, type Work } from '../work.types';

/** Days of January 2024 without a weekend in them: the 8th is day 8. */
export const plainDays: DayNumber = (date) => Math.round((Date.parse(date) - Date.parse('2023-12-31')) / 86_400_000);

export function on(day: number): string {
  return new Date(Date.parse('2023-12-31') + day * 86_400_000).toISOString().slice(0, 10);
}

let made = 0;

/** A clock that starts on one day and is due on another, counted from the start of 2024; stopped in time on a day, or late. */
export function clock(started: number, due: number, more: Partial<Work> & { stopped?: number } = {}): Work {
  const { stopped, ...rest } = more;
  made += 1;
  return {
    ...{ deadlineId: `clock ${made}`, stageId: `stage ${made}`, rule: 'single-assessment', teamId: 'north' },
    ...{ startedOn: on(started), dueOn: on(due), stoppedOn: stopped === undefined ? null : on(stopped) },
    ...{ late: stopped === undefined || stopped > due, steps: [], reasons: [] },
    ...rest,
  };
}

/** The same several times. */
export function times(count: number, make: () => Work): Work[] {
  return Array.from({ length: count }, make);
}
