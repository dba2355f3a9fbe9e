import { type Chance } from '../chance/chance';

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A pupil number that looks right: the council's number 880, made-up digits, the check letter of the national formula. */
export function madeUpUpn(chance: Chance, n: number): string {
  const year = String(chance.between(0, 99)).padStart(2, '0');
  const digits = `8809${year}${String(n % 1_000_000).padStart(6, '0')}`;
  return `${checkLetter(digits)}${digits}`;
}

/** Weights 2 to 13 over the twelve characters, modulo 23. */
export function checkLetter(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return letters[sum % 23] ?? '';
}
