import { RuleBroken } from '#libs/journey';

/** Schema years whose layout this service writes: one layout, with what each year changed in it. */
export const censusYears = [2022, 2023, 2024, 2025, 2026] as const;

export type CensusYear = (typeof censusYears)[number];

/** From 1 April to the reference date, 31 March of the year; London dates, `YYYY-MM-DD`, both included. */
export interface CensusPeriod {
  year: CensusYear;
  start: string;
  end: string;
}

/** Refuses RETURNS.YEAR_UNKNOWN. Source: CIN census, rule 100. */
export function censusPeriod(year: number): CensusPeriod {
  const known = censusYears.find((one) => one === year);
  if (known === undefined) {
    throw new RuleBroken('RETURNS.YEAR_UNKNOWN', `The census is written for the years ${censusYears.join(', ')}`, {
      year,
    });
  }
  return { year: known, start: `${known - 1}-04-01`, end: `${known}-03-31` };
}
