import { type Schemas } from '../shared/api/api.types';
import { words } from '../shared/templates/words';

type Step = Schemas['WorkingStep'];

const units: Readonly<Record<string, readonly [string, string]>> = {
  workingDays: ['working day', 'working days'],
  calendarDays: ['calendar day', 'calendar days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  hours: ['hour', 'hours'],
};

/** `10 working days`. */
export function span(amount: number, unit: string): string {
  const [single, several] = units[unit] ?? [unit, unit];
  return `${amount} ${amount === 1 ? single : several}`;
}

/** Why a day was counted or skipped, in plain words. */
export function whyOf({ why, n, holiday, reason }: Step): string {
  switch (why) {
    case 'start':
      return 'Not counted: the clock starts on this day';
    case 'workingDay':
      return `Counted: day ${n}`;
    case 'saturday':
    case 'sunday':
      return 'Not counted: weekend';
    case 'bankHoliday':
      return `Not counted: bank holiday, ${holiday}`;
    case 'proclaimed':
      return `Not counted: an extra bank holiday, ${holiday}`;
    case 'paused':
      return `Not counted: the clock was paused, ${words(reason)}`;
    case 'pauseAdded':
      return `Moved to this day by a pause, ${words(reason)}`;
    case 'monthEnd':
      return 'The month is too short: its last day stands';
    case 'extension':
      return `More time was given up to this day: ${words(reason)}`;
    default:
      return `Counted: ${span(n ?? 0, why)} from the start`;
  }
}
