import { demoPeople, type DemoPerson } from '#libs/embedded';
import { measures } from '#libs/measures';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(120_000);

const { northManager, southManager, headOfService, performanceAnalyst, socialWorker } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (path: string, as: DemoPerson): Promise<Reply> => bench.send('GET', path, { as });
// The child was referred in 2013 (testing/child-with-a-journey).
const then = 'from=2013-01-01&to=2013-12-31';

interface Board {
  items: { id: string; numerator: number; denominator?: number; value?: number }[];
  teams: { teamId: string }[];
  whole: boolean;
}
interface Rows {
  items: { record?: { journeyId?: string; givenName?: string } }[];
  notShown: number;
}
const boardFor = async (as: DemoPerson, more = '') =>
  (await get(`/measures?${then}${more}`, as)).body as unknown as Board;
const figure = ({ items }: Board, id: string) => items.find((item) => item.id === id);
const rowsFor = async (as: DemoPerson, id: string, more = '') =>
  (await get(`/measures/${id}/rows?${then}&limit=200${more}`, as)).body as unknown as Rows;

describe('measures', () => {
  it('are each as many as the rows behind them', async () => {
    const board = await boardFor(headOfService);
    for (const { id, unit } of measures) {
      const shown = figure(board, id);
      const met = await rowsFor(headOfService, id, unit === 'percent' ? '&which=met' : '');
      expect([id, met.items.length]).toEqual([id, shown?.numerator]);
      if (unit !== 'percent') continue;
      const all = (await rowsFor(headOfService, id)) as { items: { counted?: boolean }[] };
      expect([id, all.items.filter(({ counted }) => counted).length]).toEqual([id, shown?.denominator]);
    }
    expect(figure(board, 'referrals')).toMatchObject({ numerator: 1, value: 1 });
    expect(figure(board, 'contacts')?.numerator).toBeGreaterThan(1);
  });

  it('of a team are its manager’s, who asks about no other', async () => {
    const north = await boardFor(northManager);
    expect([north.whole, north.teams.map(({ teamId }) => teamId)]).toEqual([false, ['assessment-north']]);
    expect(figure(north, 'referrals')?.numerator).toBe(1);
    expect(figure(await boardFor(southManager), 'referrals')?.numerator).toBe(0);
    expect((await get('/measures?team=assessment-north', southManager)).status).toBe(403);
    expect((await get('/measures?service=disabilities', southManager)).status).toBe(404);
    expect((await get('/measures', socialWorker)).status).toBe(403);
  });

  it('lead managers to the child, and analysts to a row of nobody', async () => {
    const [row] = (await rowsFor(northManager, 'referrals')).items;
    expect(row?.record).toMatchObject({ journeyId: child.journeyId, givenName: 'Ada' });
    const reply = await get(`/measures/referrals/rows?${then}`, performanceAnalyst);
    expect((reply.body as unknown as Rows).items).toHaveLength(1);
    expect(reply.text).not.toMatch(new RegExp(`${child.journeyId}|Ada|${child.personId}`));
  });

  it('count a restricted child and show the row to nobody else', async () => {
    const restriction = {
      staffIds: [socialWorker.id],
      teamIds: [],
      reasonHash: 'none',
      restrictedBy: headOfService.id,
    };
    await bench.owner.restriction.create({
      data: { personId: child.personId, ...restriction, restrictedAt: new Date() },
    });
    for (const who of [northManager, performanceAnalyst]) {
      expect(figure(await boardFor(who), 'referrals')?.numerator).toBe(1);
      expect(await rowsFor(who, 'referrals')).toMatchObject({ items: [], notShown: 1 });
    }
    await bench.owner.restriction.delete({ where: { personId: child.personId } });
  });

  it('make a rate from the council’s number of children', async () => {
    expect(figure(await boardFor(headOfService), 'referral-rate')).toEqual(
      expect.not.objectContaining({ value: expect.anything() as unknown }),
    );
    const stored = { value: { midYears: { '2013': 20_000 } }, reason: 'Synthetic', changedBy: headOfService.id };
    await bench.owner.policy.create({ data: { name: 'childPopulation', version: 1, ...stored } });
    expect(figure(await boardFor(headOfService), 'referral-rate')).toMatchObject({
      ...{ numerator: 1, denominator: 20_000, value: 0.5 },
    });
    expect(figure(await boardFor(headOfService, '&team=assessment-north'), 'referral-rate')?.value).toBeUndefined();
  });

  it('say what they mean, by team, over time, with reasons', async () => {
    const { body } = await get(`/measures/contacts-by-form?${then}&by=month`, headOfService);
    expect(body).toMatchObject({ step: 'month', unit: 'percent', ruleSet: 'both' });
    expect(body.trend).toHaveLength(12);
    expect((body.byTeam as { teamId: string }[]).map(({ teamId }) => teamId)).toEqual(['hub']);
    expect((await get('/measures/none-such', headOfService)).status).toBe(404);
    expect((await get('/measures?from=2013-02-01&to=2013-01-01', headOfService)).status).toBe(400);
  });

  it('of a kept week stay as they were, beside the week before, for the teams of whoever asks', async () => {
    const figure = (week: string, teamId: string, numerator: number, reasons = {}) => ({
      week: new Date(week),
      measure: 'conferences-in-time',
      teamId,
      numerator,
      denominator: 4,
      reasons,
    });
    const weeks = ['2013-03-04', '2013-03-11'].map((week) => ({ week: new Date(week) }));
    await bench.owner.weeklyReport.createMany({ data: weeks });
    await bench.owner.weeklyFigure.createMany({
      data: [
        figure('2013-03-04', 'assessment-north', 1),
        figure('2013-03-11', 'assessment-north', 3, { workload: 1 }),
        figure('2013-03-11', 'assessment-south', 4),
      ],
    });
    const report = async (as: DemoPerson, week: string) => (await get(`/weekly-reports/${week}`, as)).body;
    const item = (body: Reply['body']) =>
      (body.items as { id: string }[]).find(({ id }) => id === 'conferences-in-time');
    const whole = await report(performanceAnalyst, '2013-03-11');
    expect(whole).toMatchObject({ to: '2013-03-17', against: { week: '2013-03-04' }, whole: true });
    expect(item(whole)).toMatchObject({ numerator: 7, denominator: 8, value: 87.5, earlier: { value: 25 } });
    expect(item(await report(northManager, '2013-03-11'))).toMatchObject({
      ...{ numerator: 3, denominator: 4, reasons: [{ reason: 'workload', count: 1 }] },
    });
    expect((await get('/weekly-reports/2013-03-18', headOfService)).status).toBe(404);
    expect((await get('/weekly-reports', northManager)).body).toMatchObject({
      items: [{ week: '2013-03-11' }, { week: '2013-03-04' }],
    });
  });

  it('are on the access log with the teams and the records that were seen', async () => {
    await rowsFor(northManager, 'referrals');
    const lines = await bench.owner.accessLog.findMany({ orderBy: { id: 'desc' }, take: 2 });
    expect(lines).toMatchObject([
      { action: 'read Stage', subjects: [child.journeyId], actorId: northManager.id },
      { action: 'read Measure', subjects: ['assessment-north'], actorId: northManager.id },
    ]);
  });
});
