import { type IsoDate, type WallTime } from '../calendar/calendar.types';
import { type StartEvent, type StopEvent, type TimescaleStage } from './rule-events';

export type Unit = 'workingDays' | 'calendarDays' | 'weeks' | 'months' | 'hours';

/** The longest that a turn may take, in units that no bank holiday changes. */
export type Limit = { amount: number; unit: 'calendarDays' | 'weeks' | 'months' };

/** Who is told, from the worker upwards. */
export type Told = 'worker' | 'teamManager' | 'headOfService';

/** A warning: at a London time some working days before the due day (0 = on it), or some hours before a clock of hours ends. */
export type Warning = { workingDaysBefore: number; at: WallTime } | { hoursBefore: number };

/** A step of the ladder: at a London time on the n-th working day after the due day (1 = the first), or some hours after. */
export type LadderStep = { workingDaysAfter: number; at: WallTime; tell: Told } | { hoursAfter: number; tell: Told };

/** One timescale: which event starts its clock, how long it runs, and who hears about it when. */
export type TimescaleRule = {
  /** kebab-case, the same in every rule set that has it */
  id: string;
  stage: TimescaleStage;
  startEvent: StartEvent;
  /** other events that start the same clock, whichever applies */
  alsoStartsAt?: readonly StartEvent[];
  stopEvent: StopEvent;
  amount: number;
  unit: Unit;
  warnAt: readonly Warning[];
  ladder: readonly LadderStep[];
  /** the statute or guidance, or the words "Local default" with its reason */
  citation: string;
  /** no national rule: a council may change the amount and the unit */
  local?: true;
  /** the longest that a turn may take, whatever a council chooses and however often more time is given */
  longest?: Limit;
};

export type RuleSetCode = 'wt2010' | 'wt2013';

/** The timescales of one edition of the national guidance. A clock keeps the set that it started under. */
export type RuleSet = {
  code: RuleSetCode;
  title: string;
  citation: string;
  effectiveFrom: IsoDate;
  /** last day on which a clock could start under this set; absent while in force */
  effectiveTo?: IsoDate;
  /** changes with the rules, also with a council's own choices */
  version: string;
  rules: readonly TimescaleRule[];
};
