import { inWords, momentInWords } from '../calendar/london';
import { type Deadline, type WorkingStep } from './deadline.types';

const UNITS = {
  workingDays: ['working day', 'working days'],
  calendarDays: ['calendar day', 'calendar days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  hours: ['hour', 'hours'],
} as const;

/** The working in sentences that a family or an inspector can follow, one line a step. */
export function explain(deadline: Deadline): string[] {
  const { ruleId, ruleSet, ruleVersion, amount, unit, startEvent, citation, dueOn, dueAt, calendarVersion } = deadline;
  return [
    `${sentence(ruleId)} (${ruleSet}): ${span(amount, unit)} from ${words(startEvent)}.`,
    ...deadline.working.map((step) => line(step, deadline)),
    unit === 'hours'
      ? `It is late from ${momentInWords(dueAt)}, London time.`
      : `Due by the end of ${inWords(dueOn)}, London time.`,
    ...(deadline.extendedTo ? [`The first date, ${inWords(dueOn)}, stays on the record.`] : []),
    `Source: ${citation}. Rules ${ruleVersion}, calendar ${calendarVersion}.`,
  ];
}

function line(step: WorkingStep, { unit, startedAt }: Deadline): string {
  const date = inWords(step.date);
  switch (step.why) {
    case 'start':
      return unit === 'hours' ? `The clock starts at ${momentInWords(startedAt)}, London time.` : `Day 0 is ${date}.`;
    case 'workingDay':
      return `Day ${step.n} is ${date}.`;
    case 'saturday':
    case 'sunday':
      return `${date} is not counted: weekend.`;
    case 'bankHoliday':
      return `${date} is not counted: bank holiday, ${step.holiday}.`;
    case 'proclaimed':
      return `${date} is not counted: proclaimed holiday, ${step.holiday}.`;
    case 'paused':
      return `${date} is not counted: paused, ${step.reason}.`;
    case 'pauseAdded':
      return `A pause of ${span(step.n, 'calendarDays')}, ${step.reason}, moves it to ${date}.`;
    case 'monthEnd':
      return `That month is too short for the day of the start: its last day, ${date}, stands.`;
    case 'extension':
      return `Extended to ${date}: ${step.reason}.`;
    case 'calendarDays':
    case 'weeks':
    case 'months':
    case 'hours':
      return `${span(step.n, step.why)} from the start is ${date}.`;
  }
}

function span(amount: number, unit: keyof typeof UNITS): string {
  return `${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
}

/** `referralReceived` as `referral received`. */
function words(code: string): string {
  return code.replace(/[A-Z0-9]+/g, (part) => ` ${part.toLowerCase()}`);
}

/** `initial-assessment` as `Initial assessment`. */
function sentence(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
