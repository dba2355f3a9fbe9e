import { type Calendar, type IsoInstant } from '../calendar/calendar.types';
import { withYearsBeyond } from '../calendar/beyond-horizon';
import { addHours, endOfLondonDay, londonTime } from '../calendar/london';
import { addWorkingDays, workingDaysBetween, workingDayUpTo } from '../calendar/working-days';
import { type LadderStep, type TimescaleRule, type Warning } from '../rules/rule.types';
import { type Deadline, type Milestone } from './deadline.types';

/**
 * The moments at which a clock rings, in order. Warnings and ladder count from the extended date when there is one; the breach stays
 * where it was, and is a fact that wakes nobody at midnight: the ladder tells people. Moments already past are listed too: the caller
 * knows which of them it has reached. A warning that would fall on or before day 0 is left out. Past the table of bank holidays people are
 * told by weekdays, a day early rather than not at all; but a clock that waits for the calendar has warnings only: nothing is late yet.
 */
export function milestones(deadline: Deadline, rule: TimescaleRule, table: Calendar): Milestone[] {
  const calendar = withYearsBeyond(table);
  const warnings = rule.warnAt.map((warning, i): Milestone | undefined => {
    const at = warningAt(deadline, warning, calendar);
    return at === undefined ? undefined : { id: `warn-${i + 1}`, kind: 'warning', at, tell: ['worker'] };
  });
  const before = warnings.filter((warning) => warning !== undefined);
  if (deadline.awaitsCalendar) return before.sort(byTime);
  const ladder = rule.ladder.map((step, i): Milestone => {
    return { id: `ladder-${i + 1}`, kind: 'escalation', at: stepAt(deadline, step, calendar), tell: [step.tell] };
  });
  const breach: Milestone = { id: 'breach', kind: 'breach', at: deadline.dueAt, tell: [] };
  return [...before, breach, ...ladder].sort(byTime);
}

/** Whether more years of bank holidays may move something of this clock: its date, or when people are told. */
export function awaitsMoreYears(deadline: Deadline, moments: readonly Milestone[], { horizon }: Calendar): boolean {
  const end = endOfLondonDay(horizon.to);
  return deadline.awaitsCalendar === true || moments.some(({ at }) => at > end);
}

function warningAt(deadline: Deadline, warning: Warning, calendar: Calendar): IsoInstant | undefined {
  if ('hoursBefore' in warning) {
    const at = addHours(deadline.extendedAt ?? deadline.dueAt, -warning.hoursBefore);
    return at > deadline.startedAt ? at : undefined;
  }
  const due = deadline.extendedTo ?? deadline.dueOn;
  if (warning.workingDaysBefore >= workingDaysBetween(calendar, deadline.startedOn, due)) return undefined;
  return londonTime(workingDayUpTo(calendar, due, warning.workingDaysBefore), warning.at);
}

function stepAt(deadline: Deadline, step: LadderStep, calendar: Calendar): IsoInstant {
  if ('hoursAfter' in step) return addHours(deadline.extendedAt ?? deadline.dueAt, step.hoursAfter);
  return londonTime(addWorkingDays(calendar, deadline.extendedTo ?? deadline.dueOn, step.workingDaysAfter), step.at);
}

/** Instants written by this library have one form, so their text sorts by time; equal moments keep the rule's order. */
function byTime(a: Milestone, b: Milestone): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
