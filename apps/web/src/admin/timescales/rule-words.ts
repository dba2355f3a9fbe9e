import { type LadderStep, type Limit, type TimescaleRule, type Unit, type Warning } from '#libs/timescales';
import { takenApart } from '../../shared/templates/words';

/** `2 working days`, `1 hour`. */
export function amountInWords(amount: number, unit: Unit): string {
  const many = takenApart(unit);
  return `${amount} ${amount === 1 ? many.replace(/s$/, '') : many}`;
}

function warningInWords(warning: Warning): string {
  if ('hoursBefore' in warning) return `${amountInWords(warning.hoursBefore, 'hours')} before it ends`;
  const { workingDaysBefore, at } = warning;
  if (workingDaysBefore === 0) return `On the day it is due, at ${at}`;
  return `${amountInWords(workingDaysBefore, 'workingDays')} before, at ${at}`;
}

function stepInWords(step: LadderStep): string {
  const whom = toldWords[step.tell];
  if ('hoursAfter' in step) return `${amountInWords(step.hoursAfter, 'hours')} after it ended: the ${whom}`;
  return `${amountInWords(step.workingDaysAfter, 'workingDays')} late, at ${step.at}: the ${whom}`;
}

const toldWords = { worker: 'worker', teamManager: 'team manager', headOfService: 'head of service' } as const;

/** `6 weeks, at most 6 months`. */
export function lengthOf({ amount, unit, longest }: Pick<TimescaleRule, 'amount' | 'unit' | 'longest'>): string {
  const usual = amountInWords(amount, unit);
  return longest ? `${usual}, ${limitInWords(longest)}` : usual;
}

export function limitInWords({ amount, unit }: Limit): string {
  return `at most ${amountInWords(amount, unit)}`;
}

/** Lines of a table; nothing is said as such. */
export function warningsOf({ warnAt }: Pick<TimescaleRule, 'warnAt'>): string[] {
  return warnAt.length === 0 ? ['Nobody is warned'] : warnAt.map(warningInWords);
}

export function ladderOf({ ladder }: Pick<TimescaleRule, 'ladder'>): string[] {
  return ladder.length === 0 ? ['Nobody more is told'] : ladder.map(stepInWords);
}
