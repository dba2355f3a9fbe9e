import { englandAndWales } from '#libs/timescales';
import { censusChild } from '../census/child';
import { type CensusChild } from '../census/census.types';
import { type CensusYear, censusPeriod, censusYears } from '../census/period';
import { censusText, verdictOn } from '../testing/census-text';
import { childrenOf } from '../testing/children-of';

jest.setTimeout(600_000); // pip installs the validator once

async function* returned(year: CensusYear): AsyncGenerator<CensusChild> {
  for (const record of childrenOf(year)) {
    const child = censusChild(record, censusPeriod(year), englandAndWales);
    if (child !== undefined) yield child;
    await Promise.resolve();
  }
}

const fileOf = (year: CensusYear) => censusText(returned(year), censusPeriod(year));

/** The package's schema of those years takes no child without an earlier plan; the census does. */
const knownMistake = /NumberOfPreviousCPP/;

describe('what outsiders say of the census', () => {
  it.each(censusYears.filter((year) => year >= 2023))('every rule runs and none finds an error: %d', async (year) => {
    const verdict = await verdictOn(await fileOf(year), year);
    expect(verdict.rulesRun).toBeGreaterThanOrEqual(105);
    expect(verdict).toMatchObject({ crashed: [], errors: {} });
  });

  it.each(censusYears.filter((year) => year <= 2024))('the schema has nothing against it: %d', async (year) => {
    const { schema } = await verdictOn(await fileOf(year), year);
    expect(schema?.filter((message) => !knownMistake.test(message))).toEqual([]);
  });

  it('the validator is awake: it finds a plan that did not begin with its conference, and a second open episode', async () => {
    const file = await fileOf(2026);
    const moved = file.replace(/(<CPPstartDate>2025-05-)27/, '$128');
    expect((await verdictOn(moved, 2026)).errors).toHaveProperty('2885');
    const reopened = file.replace(/\s*<CINclosureDate>.*\n\s*<ReasonForClosure>RC8<.*\n/g, '\n');
    expect((await verdictOn(reopened, 2026)).errors).toHaveProperty('8815');
  });
});
