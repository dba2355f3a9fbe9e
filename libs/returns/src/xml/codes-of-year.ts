import { type CensusYear } from '../census/period';

/** Codes that came with a year's schema, and what was written for them before. */
const younger: Readonly<Record<string, { since: CensusYear; before: string }>> = {
  '5D': { since: 2023, before: '5B' },
  RC9: { since: 2023, before: 'RC8' },
};

/** The code as the year's schema knows it. */
export function codeIn(year: CensusYear, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const known = younger[code];
  return known !== undefined && year < known.since ? known.before : code;
}
