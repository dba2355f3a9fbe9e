/** A measure's unit, its number over a period, and which way is better. */
export interface Counted {
  unit: 'percent' | 'number' | 'rate';
  numerator: number;
  denominator?: number;
  value?: number;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A figure as people read it: 87.5%, 12, 52.3. */
export function figureText({ unit, value }: Pick<Counted, 'unit' | 'value'>): string {
  if (value === undefined) return unit === 'rate' ? 'Not known' : 'None to count';
  return unit === 'percent' ? `${numbers.format(value)}%` : numbers.format(value);
}

/** What it is made of: 7 of 8; 120 for 24,891 children. */
export function madeOf({ unit, numerator, denominator }: Counted): string {
  if (unit === 'rate')
    return denominator === undefined
      ? `${numbers.format(numerator)}; the number of children is not set`
      : `${numbers.format(numerator)} for ${numbers.format(denominator)} children`;
  return denominator === undefined || denominator === 0
    ? ''
    : `${numbers.format(numerator)} of ${numbers.format(denominator)}`;
}

type Side = Pick<Counted, 'value'> | undefined;

/** How it differs from an earlier figure, in words: "up 25 points, better". '' where either has nothing to say. */
export function changeText(
  { unit, better }: { unit: Counted['unit']; better?: 'higher' | 'lower' },
  now: Side,
  before: Side,
): string {
  if (now?.value === undefined || before?.value === undefined) return '';
  const change = Math.round((now.value - before.value) * 10) / 10;
  if (change === 0) return 'The same';
  const size = numbers.format(Math.abs(change));
  const points = unit === 'percent' ? (size === '1' ? ' point' : ' points') : '';
  const isBetter = better && change > 0 === (better === 'higher');
  return `${change > 0 ? 'Up' : 'Down'} ${size}${points}${better ? (isBetter ? ', better' : ', worse') : ''}`;
}
