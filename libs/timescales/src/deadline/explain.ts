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
  const { ruleId, ruleSet, ruleVersion, amount, unit, startEvent, citation, calendarVersion } = deadline;
  return [
    `${sentence(ruleId)} (${ruleSet}): ${span(amount, unit)} from ${words(startEvent)}.`,
    ...deadline.working.map((step) => line(step, deadline)),
    ...ending(deadline),
    `Source: ${citation}. Rules ${ruleVersion}, calendar ${calendarVersion}.`,
  ];
}

/** By when it is due. Whoever has more time is due by the later date; lateness is counted from the first all the same. */
function ending({ unit, dueOn, dueAt, extendedTo, awaitsCalendar }: Deadline): string[] {
  if (awaitsCalendar) {
    return [
      `The list of bank holidays ends before that: due on ${inWords(dueOn)} or later, set once the list is longer.`,
    ];
  }
  const first = unit === 'hours' ? momentInWords(dueAt) : `the end of ${inWords(dueOn)}`;
  if (extendedTo === undefined) {
    return [unit === 'hours' ? `It is late from ${first}, London time.` : `Due by ${first}, London time.`];
  }
  return [
    `With the extension due by the end of ${inWords(extendedTo)}, London time.`,
    `The first date stays on the record: whatever is done after ${first}, London time, is late.`,
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

/** `section47StrategyDiscussionHeld` as `section 47 strategy discussion held`. */
function words(code: string): string {
  return code.replace(/[A-Z]+|\d+/g, (part) => ` ${part.toLowerCase()}`);
}

/** `initial-assessment` as `Initial assessment`. */
function sentence(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
