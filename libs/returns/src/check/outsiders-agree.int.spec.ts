import { englandAndWales } from '#libs/timescales';
import { type CensusChild } from '../census/census.types';
import { censusPeriod } from '../census/period';
import { brokenChildren, soundChild } from '../testing/broken-children';
import { censusText, verdictOn } from '../testing/census-text';
import { findingsOn } from './check-census';
import { censusRules } from './rules';

jest.setTimeout(600_000); // pip installs the validator once

/** Rules that the validator cannot or does not fire, each for a fault of its own: there our tests are the only ones. */
const blind = ['8614', '8832', '8869', '8870Q', '8898', '8935', '8945Q', '8950Q'];

const year = { ...censusPeriod(2026), calendar: englandAndWales };
const children: CensusChild[] = [
  soundChild,
  ...Object.entries(brokenChildren).map(([code, child]) => ({ ...child, laChildId: `C${code}` })),
];

async function* all(): AsyncGenerator<CensusChild> {
  for (const child of children.filter(({ laChildId }) => !crashing.includes(laChildId)))
    yield await Promise.resolve(child);
}

/** Children by whom the validator's own rule falls over; the others could not be asked about beside them. */
const crashing = ['C8614', 'C8898'];

describe('the outside validator', () => {
  it('finds with every rule the same children as we do', async () => {
    const { errors, queries } = await verdictOn(await censusText(all(), year), 2026);
    const theirs = { ...errors, ...queries };
    const rules = censusRules.map(({ code }) => code).filter((code) => !blind.includes(code));
    const ours = rules.map((code) => [
      code,
      children
        .filter(({ laChildId }) => !crashing.includes(laChildId))
        .filter((child) => findingsOn(child, year).some((finding) => finding.code === code))
        .map(({ laChildId }) => laChildId)
        .sort(),
    ]);
    expect(Object.fromEntries(ours)).toEqual(
      Object.fromEntries(rules.map((code) => [code, [...(theirs[code] ?? [])].sort()])),
    );
  });
});
