import { type Calendar, type IsoDate, type IsoInstant } from '../calendar/calendar.types';
import { type StartEvent, type StopEvent } from '../rules/rule-events';
import { type RuleSet, type RuleSetCode, type Told, type Unit } from '../rules/rule.types';

/** More time, authorised by somebody. The original date stands beside it. `reason` is a code, never narrative. */
export type Extension = { until: IsoDate; reason: string };

/** Days that do not count: from `from` up to the day before `until`. Local rules only. `reason` is a code, never narrative. */
export type Pause = { from: IsoDate; until: IsoDate; reason: string };

export type DeadlineQuestion = {
  ruleSet: RuleSet;
  ruleId: string;
  /** when the start event happened in the world, not when it was typed in */
  startedAt: IsoInstant;
  calendar: Calendar;
  /** which of the rule's start events it was; the rule's first one when absent */
  startEvent?: StartEvent;
  extension?: Extension;
  pauses?: readonly Pause[];
  /**
   * What becomes of a clock of working days that runs past the table of bank holidays. `refuse`, also when nothing is said: nobody asks for a
   * guess. `await`: it has the earliest day that it can be, and says that it waits for the calendar.
   */
  beyondHorizon?: 'refuse' | 'await';
};

/** One line of the working. The last counted line carries the due date; the last `n` in the rule's unit is the rule's amount. */
export type WorkingStep =
  | { date: IsoDate; counted: false; n: 0; why: 'start' }
  | { date: IsoDate; counted: true; n: number; why: 'workingDay' }
  | { date: IsoDate; counted: false; why: 'saturday' | 'sunday' }
  | { date: IsoDate; counted: false; why: 'bankHoliday' | 'proclaimed'; holiday: string }
  /** a working day inside a pause */
  | { date: IsoDate; counted: false; why: 'paused'; reason: string }
  /** a calendar clock moved on by a pause: `n` days later than the line before */
  | { date: IsoDate; counted: true; n: number; why: 'pauseAdded'; reason: string }
  /** a span counted at once */
  | { date: IsoDate; counted: true; n: number; why: Exclude<Unit, 'workingDays'> }
  /** the month is too short for the day of the start: its last day stands */
  | { date: IsoDate; counted: false; why: 'monthEnd' }
  | { date: IsoDate; counted: false; why: 'extension'; reason: string };

/** When something is due, and how that was worked out. Derived, never stored as truth. */
export type Deadline = {
  ruleId: string;
  ruleSet: RuleSetCode;
  ruleVersion: string;
  calendarVersion: string;
  startEvent: StartEvent;
  stopEvent: StopEvent;
  amount: number;
  unit: Unit;
  citation: string;
  startedAt: IsoInstant;
  /** London date of `startedAt`: day 0 */
  startedOn: IsoDate;
  /** last day on which it is on time; an extension never moves it */
  dueOn: IsoDate;
  /** the breach instant: from here on it is late. London midnight after `dueOn`, or the exact hour for clocks of hours */
  dueAt: IsoInstant;
  /** the table of bank holidays ends before it: `dueOn` is the earliest day that it can be, and nothing is late yet */
  awaitsCalendar?: true;
  extendedTo?: IsoDate;
  /** London midnight after `extendedTo` */
  extendedAt?: IsoInstant;
  extensionReason?: string;
  working: readonly WorkingStep[];
};

export type MilestoneKind = 'warning' | 'breach' | 'escalation';

/** A moment at which a clock rings. `id` (`warn-1`, `breach`, `ladder-2`) is the step's place in the rule and never shifts. */
export type Milestone = { id: string; kind: MilestoneKind; at: IsoInstant; tell: readonly Told[] };

/** How late, against the original date. Both counts are 0 when it is on time, and may be 0 within the first day. */
export type Lateness = { late: boolean; workingDaysLate: number; calendarDaysLate: number; pastExtension: boolean };
