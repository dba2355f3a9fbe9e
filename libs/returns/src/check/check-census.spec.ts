import { englandAndWales } from '#libs/timescales';
import { type CensusChild } from '../census/census.types';
import { censusPeriod } from '../census/period';
import { brokenChildren, soundChild } from '../testing/broken-children';
import { checkCensus, findingsOn } from './check-census';
import { censusRules } from './rules';

const year = { ...censusPeriod(2026), calendar: englandAndWales };
const codesOn = (child: CensusChild) => findingsOn(child, year).map(({ code }) => code);

async function* all(...children: CensusChild[]): AsyncGenerator<CensusChild> {
  for (const child of children) yield await Promise.resolve(child);
}

describe('the rules of the census', () => {
  it('are all kept by a child with whom all is well', () => {
    expect(codesOn(soundChild)).toEqual([]);
  });

  it.each(Object.entries(brokenChildren))('%s finds the child who breaks it', (code, child) => {
    expect(codesOn(child)).toContain(code);
  });

  it('each have a child who breaks them here', () => {
    expect(censusRules.map(({ code }) => code).sort()).toEqual(Object.keys(brokenChildren).sort());
  });

  it('look at every review of a plan, not only at the first', () => {
    const [episode] = soundChild.episodes;
    const plans = episode?.protectionPlans.map((plan) => ({ ...plan, reviewedOn: ['2025-09-10', '2025-06-18'] })) ?? [];
    const child = { ...soundChild, episodes: [{ ...episode, protectionPlans: plans }] } as CensusChild;
    expect(codesOn(child)).toEqual(['8841']);
  });
});

describe('the check of a return', () => {
  it('lists who fails, errors first, with the journey where it is put right', async () => {
    const query = { ...brokenChildren['8770Q'], laChildId: 'QUERY' } as CensusChild;
    const error = { ...brokenChildren['8608'], laChildId: 'ERROR' } as CensusChild;
    expect(await checkCensus(all(soundChild, query, error), year)).toMatchObject({
      ...{ year: 2026, start: '2025-04-01', end: '2026-03-31', children: 3, errors: 1, queries: 1, ofReturn: [] },
      rules: [
        { code: '8608', level: 'error', children: 1 },
        { code: '8770Q', level: 'query', children: 1 },
      ],
      failing: [
        { laChildId: 'ERROR', findings: [{ code: '8608', journeyId: 'journey' }] },
        { laChildId: 'QUERY', findings: [{ code: '8770Q', level: 'query' }] },
      ],
    });
  });

  it('says what is wrong with the return as a whole', async () => {
    const withoutConference = brokenChildren['1104'] as CensusChild;
    const [episode] = withoutConference.episodes;
    const none = { ...withoutConference, episodes: [{ ...episode, enquiries: [] }] } as CensusChild;
    const { ofReturn } = await checkCensus(all({ ...none, sex: 'U' }), year);
    expect(ofReturn.map(({ code }) => code)).toEqual(['2883', '2886Q']);
  });
});
