import { demoPeople, type DemoPerson } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(120_000);

const { northManager, southManager, headOfService, socialWorker } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const ask = (as: DemoPerson, query = ''): Promise<Reply> => bench.send('GET', `/calendar/my-deadlines${query}`, { as });
const seen = async (as: DemoPerson, query = ''): Promise<unknown[]> =>
  ((await ask(as, query)).body.items as { stageId: string; rule: string; mine: boolean }[])
    .filter(({ stageId }) => stageId === child.stageId)
    .map(({ rule, mine }) => [rule, mine]);

describe('upcoming clocks', () => {
  it('are those of one’s own work, and of the teams that one manages', async () => {
    expect(await seen(socialWorker)).toEqual([['sign-off', true]]);
    expect(await seen(northManager)).toEqual([['sign-off', false]]);
    expect(await seen(southManager)).toEqual([]);
  });

  it('are of the days asked for', async () => {
    const { body } = await ask(socialWorker);
    expect(body.from).toBe(londonDate(new Date().toISOString()));
    expect(await seen(socialWorker, '?from=2013-02-25&to=2013-04-30')).toEqual([['initial-assessment', true]]);
    expect((await ask(socialWorker, '?from=2013-03-01&to=2013-02-01')).status).toBe(400);
    expect((await ask(socialWorker, '?from=yesterday')).status).toBe(400);
  });

  it('are of one team, for whoever may see its board', async () => {
    expect(await seen(headOfService)).toEqual([]);
    expect(await seen(headOfService, '?team=assessment-north')).toEqual([['sign-off', false]]);
    expect((await ask(socialWorker, '?team=assessment-north')).status).toBe(403);
  });

  it('are on the access log', async () => {
    await ask(socialWorker);
    const line = await bench.owner.accessLog.findFirst({ orderBy: { id: 'desc' } });
    expect(line).toMatchObject({ action: 'read Deadline', actorId: socialWorker.id });
    expect(line?.subjects).toHaveLength(1);
  });
});
