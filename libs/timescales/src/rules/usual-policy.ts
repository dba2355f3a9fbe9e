import { type LadderStep, type Warning } from './rule.types';

/** When people are told, until a council says otherwise. No guidance sets these: warn early, then climb one grade at a time. */
const AT = '09:00';

/** Clocks of a day or two: one warning on the morning of the due day. */
export const onTheDay: readonly Warning[] = [{ workingDaysBefore: 0, at: AT }];

/** Warnings some working days before the due day, and on the day itself. */
export const daysBefore = (...days: number[]): readonly Warning[] => [
  ...days.map((workingDaysBefore) => ({ workingDaysBefore, at: AT })),
  ...onTheDay,
];

/** For clocks that protect a child within days: everybody within two working days. */
export const steepLadder: readonly LadderStep[] = [
  { workingDaysAfter: 1, at: AT, tell: 'worker' },
  { workingDaysAfter: 1, at: '12:00', tell: 'teamManager' },
  { workingDaysAfter: 2, at: AT, tell: 'headOfService' },
];

/** For longer work: worker, then team manager, then head of service within a week. */
export const usualLadder: readonly LadderStep[] = [
  { workingDaysAfter: 1, at: AT, tell: 'worker' },
  { workingDaysAfter: 2, at: AT, tell: 'teamManager' },
  { workingDaysAfter: 5, at: AT, tell: 'headOfService' },
];

/** For what only managers can put right. */
export const managersLadder: readonly LadderStep[] = [
  { workingDaysAfter: 1, at: AT, tell: 'teamManager' },
  { workingDaysAfter: 3, at: AT, tell: 'headOfService' },
];
