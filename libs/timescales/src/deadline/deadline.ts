import { type Calendar } from '../calendar/calendar.types';
import { withYearsBeyond } from '../calendar/beyond-horizon';
import { indexOf, positionOf } from '../calendar/calendar-index';
import { endOfLondonDay, londonDate, normalInstant } from '../calendar/london';
import { BeyondHorizon } from '../errors';
import { type StartEvent } from '../rules/rule-events';
import { type TimescaleRule } from '../rules/rule.types';
import { ruleIn } from '../rules/rule-sets';
import { type Deadline, type DeadlineQuestion, type Extension } from './deadline.types';
import { orderedPauses } from './pauses';
import { type Reckoning, reckon } from './reckoning';
import { ExtensionRefused, WrongStartEvent } from './refusals';

/**
 * When something is due, with its working. The same question always has the same answer.
 * Throws `UnknownRule`, `WrongStartEvent`, `BadInstant`, `BadDate`, `PauseRefused`, `ExtensionRefused`, `BeyondHorizon`.
 */
export function deadline(question: DeadlineQuestion): Deadline {
  const { ruleSet, calendar } = question;
  const rule = ruleIn(ruleSet, question.ruleId);
  const startEvent = startEventOf(rule, question.startEvent);
  const startedAt = normalInstant(question.startedAt);
  const reckoning = counted(rule, startedAt, question);
  const due: Deadline = {
    ruleId: rule.id,
    ruleSet: ruleSet.code,
    ruleVersion: ruleSet.version,
    calendarVersion: calendar.version,
    startEvent,
    stopEvent: rule.stopEvent,
    amount: rule.amount,
    unit: rule.unit,
    citation: rule.citation,
    startedAt,
    startedOn: londonDate(startedAt),
    ...reckoning,
  };
  return question.extension ? extended(due, question.extension, calendar) : due;
}

/** By the table; past its end the earliest day that it can be, where that is asked for. */
function counted(
  rule: TimescaleRule,
  startedAt: string,
  { calendar, pauses, beyondHorizon = 'refuse' }: DeadlineQuestion,
): Reckoning & Pick<Deadline, 'awaitsCalendar'> {
  const left = orderedPauses(rule, pauses);
  try {
    return reckon(rule, startedAt, calendar, left);
  } catch (error) {
    const isPast = error instanceof BeyondHorizon && error.date > calendar.horizon.to;
    if (!isPast || beyondHorizon === 'refuse') throw error;
    return { ...reckon(rule, startedAt, withYearsBeyond(calendar), left), awaitsCalendar: true };
  }
}

function startEventOf(rule: TimescaleRule, asked: StartEvent = rule.startEvent): StartEvent {
  if (asked !== rule.startEvent && !rule.alsoStartsAt?.includes(asked)) throw new WrongStartEvent(rule.id, asked);
  return asked;
}

/** Adds the later date beside the first one, which stands. */
function extended(due: Deadline, { until, reason }: Extension, calendar: Calendar): Deadline {
  positionOf(indexOf(calendar), until);
  const extendedAt = endOfLondonDay(until);
  if (extendedAt <= due.dueAt || until <= due.dueOn) throw new ExtensionRefused(until, due.dueOn);
  return {
    ...due,
    extendedTo: until,
    extendedAt,
    extensionReason: reason,
    working: [...due.working, { date: until, counted: false, why: 'extension', reason }],
  };
}
