import { demoPeople, type DemoPerson } from '#libs/embedded';
import { daysAfter, inWords, londonDate } from '#libs/timescales';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(60_000);

const { administrator, northManager, socialWorker } = demoPeople;
const rule = 'child-in-need-plan-agreed';

let bench: Bench;
let child: ChildWithAJourney;
beforeAll(async () => {
  const given = await benchWithAChild();
  ({ bench, child } = given);
  given.stages.away = false;
});
afterAll(() => bench.end());

const inDays = (days: number) => daysAfter(londonDate(new Date().toISOString()), days);

const refusedBeyond = (day: string) => ({
  status: 409,
  body: { code: 'DEADLINE.BEYOND_LIMIT', detail: `Nobody may put this off beyond ${inWords(day)}` },
});

async function act(as: DemoPerson, at: string, path: string, body: unknown): Promise<Reply> {
  const { body: seen } = await bench.send('GET', at, { as });
  return bench.send('POST', `${at}/${path}`, { as, body, version: seen.version as number });
}

async function allowAtMost(amount: number, version: number): Promise<number> {
  const local = { [rule]: { longest: { amount, unit: 'calendarDays' } } };
  const body = { value: { local: { wt2010: local, wt2013: local } }, reason: 'Synthetic' };
  return (await bench.send('PUT', '/policies/timescales', { as: administrator, version, body })).status;
}

describe('the longest that a council allows a clock', () => {
  it('ends what a manager may give, from the moment at which it is set and changed', async () => {
    const journey = `/journeys/${child.journeyId}`;
    expect(await act(socialWorker, journey, 'stages', { kind: 'childInNeedPlan' })).toMatchObject({ status: 200 });
    const more = (days: number) =>
      act(northManager, `${journey}/stages/childInNeedPlan-1`, 'extension', {
        ...{ rule, until: inDays(days), reason: 'familyAway', text: { explanation: 'Synthetic.' } },
      });
    expect(await allowAtMost(40, 0)).toBe(200);
    expect(await more(41)).toMatchObject(refusedBeyond(inDays(40)));
    expect(await more(40)).toMatchObject({ status: 200 });
    expect(await allowAtMost(45, 1)).toBe(200);
    expect(await more(46)).toMatchObject(refusedBeyond(inDays(45)));
    expect(await more(45)).toMatchObject({ status: 200 });
  });

  it('is not shorter than the clock itself', async () => expect(await allowAtMost(17, 2)).toBe(422));
});
