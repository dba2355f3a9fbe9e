import { type Prisma } from '#libs/database';
import { type Clock } from '#libs/journey';
import {
  awaitsMoreYears,
  type Calendar,
  deadline,
  type Deadline,
  type Milestone,
  milestones,
  ruleIn,
  type RuleSet,
} from '#libs/timescales';
import { dayOf } from '../days';
import { type Terms } from './terms';

/** A clock's deadline and the moments at which it rings. */
export interface Reckoning {
  due: Deadline;
  moments: Milestone[];
  /** More years of bank holidays may move something of it. */
  awaits: boolean;
}

type Counted = Omit<Clock, 'n' | 'stoppedAt'>;

/** Never refused for want of bank holidays: a child's plan does not wait for a list. */
export function reckon(ruleSet: RuleSet, calendar: Calendar, { rule, startedAt, extension }: Counted): Reckoning {
  const known = reckonedBy(ruleSet, calendar);
  const key = JSON.stringify([rule, startedAt, extension]);
  const reckoned = known.get(key) ?? reckonAnew(ruleSet, calendar, { rule, startedAt, extension });
  known.delete(key);
  known.set(key, reckoned); // the newest last
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return reckoned;
}

/** Every act and every ring counts all clocks of its stage: what has just been counted by the same rules and calendar is not counted again. */
const reckonings = new WeakMap<RuleSet, WeakMap<Calendar, Map<string, Reckoning>>>();
const mostKnown = 5_000;

function reckonedBy(ruleSet: RuleSet, calendar: Calendar): Map<string, Reckoning> {
  const byCalendar = reckonings.get(ruleSet) ?? new WeakMap<Calendar, Map<string, Reckoning>>();
  reckonings.set(ruleSet, byCalendar);
  const known = byCalendar.get(calendar) ?? new Map<string, Reckoning>();
  byCalendar.set(calendar, known);
  return known;
}

function reckonAnew(ruleSet: RuleSet, calendar: Calendar, { rule, startedAt, extension }: Counted): Reckoning {
  const due = deadline({ ruleSet, ruleId: rule, startedAt, calendar, extension, beyondHorizon: 'await' });
  const moments = milestones(due, ruleIn(ruleSet, rule), calendar);
  return { due, moments, awaits: awaitsMoreYears(due, moments, calendar) };
}

/** The same for a clock on record: under the rules it was started with, by the calendar it was last counted by (or the one given). */
export function reckonRow(
  terms: Terms,
  row: Prisma.DeadlineModel,
  calendar = terms.calendar(row.calendarVersion),
): Reckoning {
  const { extendedTo, extensionReason, rule } = row;
  const extension = extendedTo ? { until: dayOf(extendedTo), reason: extensionReason ?? 'notGiven' } : undefined;
  const startedAt = row.startedAt.toISOString();
  return reckon(terms.ruleSet(row.ruleSet, row.ruleVersion), calendar, { rule, startedAt, extension });
}
