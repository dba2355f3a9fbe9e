import { latenessReasons } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, moment, sentence, time } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { isOfContact } from './clocks-of-contacts';
import { span, whyOf } from './working-words';

export interface DeadlineView extends PageModel {
  about: string;
  isLate: boolean;
  left: string;
  facts: readonly { label: string; text: string }[];
  days: readonly { date: string; weekday: string; why: string; counted: boolean }[];
  latenessReasons: readonly string[];
  /** Where it is said why, while it is late and the person may. */
  explain?: string;
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** @param now ISO */
export function deadlineView(
  deadline: Schemas['DeadlineWithWorking'],
  { staff, mayExplain }: { staff: Staff; mayExplain: boolean },
  now: string,
): DeadlineView {
  const { rule, dueOn, dueAt, stoppedAt, late, working, stageId } = deadline;
  return {
    title: 'Why this date?',
    where: sentence(words(rule)),
    back: { href: pageOf(stageId, rule), text: 'Back to where the clock runs' },
    about: `${sentence(words(rule))}, due on ${day(dueOn)}`,
    isLate: late,
    left: stoppedAt ? `${late ? 'done late' : 'done'} on ${moment(stoppedAt)}` : timeLeft({ dueAt, dueOn }, now),
    facts: facts(deadline),
    days: working.map((step) => ({
      date: day(step.date),
      weekday: weekdays.format(new Date(`${step.date}T12:00:00Z`)),
      why: whyOf(step),
      counted: step.counted,
    })),
    ...(late && mayExplain ? { explain: to('explainLateness', { deadlineId: deadline.id }) } : {}),
    latenessReasons: deadline.latenessReasons.map(
      ({ reason, givenBy, givenAt }) =>
        `${sentence(words(reason, latenessReasons.title))}. Given by ${staff.nameOf(givenBy)} on ${moment(givenAt)}.`,
    ),
  };
}

function facts(deadline: Schemas['DeadlineWithWorking']): { label: string; text: string }[] {
  const { startedAt, startEvent, stopEvent, amount, unit, dueOn, dueAt, extendedTo, extensionReason } = deadline;
  const isHours = unit === 'hours';
  return [
    { label: 'The clock started', text: `${moment(startedAt)}: ${takenApart(startEvent)}` },
    { label: 'How long there is', text: span(amount, unit) },
    { label: 'On time until', text: isHours ? `${day(dueAt)} at ${time(dueAt)}` : `the end of ${day(dueOn)}` },
    { label: 'The clock stops when', text: sentence(takenApart(stopEvent)) },
    ...(extendedTo
      ? [
          {
            label: 'More time',
            text: `Up to ${day(extendedTo)}: ${words(extensionReason)}. The first date stays on the record.`,
          },
        ]
      : []),
    { label: 'The rule', text: deadline.citation },
    { label: 'Versions', text: `Rules ${deadline.ruleVersion}, calendar ${deadline.calendarVersion}` },
  ];
}

/** A contact's clocks are named after its id; a stage's after its journey and its name. */
function pageOf(stageId: string, rule: string): string {
  const [id = '', stage] = stageId.split('/');
  if (stage !== undefined) return to('stage', { journeyId: id, stage });
  return isOfContact(rule) ? to('contact', { contactId: id }) : to('journey', { journeyId: id });
}
