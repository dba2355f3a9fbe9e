import { monthsBefore } from '#libs/journey';

/** The same moment some months before another one. Days are UTC's, which is near enough for a window. */
export function windowBegin(at: Date, months: number): Date {
  const [date = '', time = ''] = at.toISOString().split('T');
  return new Date(`${monthsBefore(date, months)}T${time}`);
}
