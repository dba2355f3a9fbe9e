/** Timescales: which day is a working day, when something is due, why, and who hears about it. Pure: no clock, no I/O. */
export { type Calendar, type IsoDate, type IsoInstant, type ProclaimedDay } from './calendar/calendar.types';
export { englandAndWales, horizon } from './calendar/england-and-wales';
export { withYearsBeyond } from './calendar/beyond-horizon';
export { withProclaimedDays } from './calendar/proclaimed-days';
export { addWorkingDays, isWorkingDay, workingDaysBetween, workingDayUpTo } from './calendar/working-days';
export { calendarDaysBetween, daysAfter } from './calendar/day-number';
export { endOfLondonDay, inWords, londonDate, londonTime, startOfLondonDay } from './calendar/london';
export { horizonAlarm } from './calendar/horizon-alarm';

export {
  type LadderStep,
  type Limit,
  type RuleSet,
  type RuleSetCode,
  type TimescaleRule,
  type Told,
  type Unit,
  type Warning,
} from './rules/rule.types';
export { rule, ruleIn, ruleSetInForce, ruleSetNamed, ruleSets } from './rules/rule-sets';
export { latestDay } from './rules/limit';
export { BadLocalTimescales, BeyondLimit, NationalTimescale, withLocalTimescales } from './rules/local-timescales';
export { localTimescalesSchema, type LocalTimescale } from './rules/local-timescales.schema';

export {
  type Deadline,
  type DeadlineQuestion,
  type Lateness,
  type Milestone,
  type WorkingStep,
} from './deadline/deadline.types';
export { deadline } from './deadline/deadline';
export { awaitsMoreYears, milestones } from './deadline/milestones';
export { lateness } from './deadline/lateness';
export { explain } from './deadline/explain';
export { ExtensionRefused, PauseRefused, WrongStartEvent } from './deadline/refusals';

export {
  BadAmount,
  BadDate,
  BadInstant,
  BeyondHorizon,
  NoRuleSetInForce,
  TimescalesError,
  UnknownRule,
  UnknownRuleSet,
} from './errors';
