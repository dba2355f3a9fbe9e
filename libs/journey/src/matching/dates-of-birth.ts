/** How two dates of birth compare: typing errors first, since they make one child look like two. */
export type DateMatch = 'equal' | 'dayMonthSwapped' | 'oneDigitOff' | 'different' | 'unknown';

/** Compares two dates `YYYY-MM-DD`; either may be unknown. */
export function compareDates(one: string | undefined, other: string | undefined): DateMatch {
  if (one === undefined || other === undefined) return 'unknown';
  if (one === other) return 'equal';
  const [year, month, day] = one.split('-');
  if (other === `${year}-${day}-${month}`) return 'dayMonthSwapped';
  return digitsApart(one, other) === 1 ? 'oneDigitOff' : 'different';
}

function digitsApart(one: string, other: string): number {
  return [...one].filter((digit, index) => digit !== other[index]).length;
}
