import { demoPeople, type DemoPerson } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { type Bench } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(120_000);

const { northManager, newlyQualifiedSocialWorker, headOfService } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
  const today = londonDate(new Date().toISOString());
  const body = { fromId: northManager.id, toId: newlyQualifiedSocialWorker.id, startsOn: today, endsOn: today };
  expect((await bench.send('POST', '/delegations', { as: northManager, body })).status).toBe(201);
});
afterAll(() => bench.end());

interface Row {
  stageId: string;
  deputisingFor?: string;
}

const rows = async (queue: string, as: DemoPerson) =>
  (await bench.send('GET', `/queues/${queue}`, { as })).body.items as Row[];

describe('whoever stands in for a manager', () => {
  it.each(['awaiting-my-sign-off', 'late-and-due-soon'])('reads whose authority it is: %s', async (queue) => {
    const lent = await rows(queue, newlyQualifiedSocialWorker);
    expect(lent.map(({ stageId }) => stageId)).toContain(child.stageId);
    expect(new Set(lent.map(({ deputisingFor }) => deputisingFor))).toEqual(new Set([northManager.id]));
  });

  it.each([
    ['the manager', northManager],
    ['a head of service', headOfService],
  ])('is not named to %s, whose own authority is enough', async (_, person) => {
    const own = await rows('awaiting-my-sign-off', person);
    expect(own.map(({ stageId }) => stageId)).toContain(child.stageId);
    expect(own.filter(({ deputisingFor }) => deputisingFor !== undefined)).toEqual([]);
  });
});
