import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(120_000);

const { northManager, southManager, hubManager, headOfService, socialWorker, newlyQualifiedSocialWorker } = demoPeople;

interface Board {
  late: number;
  dueSoon: number;
  unallocated: number;
  drifting: number;
  signOffs: number;
  rows: Record<string, { stageId: string; rules?: string[] }[]>;
  caseloads: { workerId: string; children: number; cap: number; over: boolean }[];
}

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (path: string, as: DemoPerson): Promise<Reply> => bench.send('GET', path, { as });
const board = async (as = northManager): Promise<Board> =>
  (await get('/boards/team/assessment-north', as)).body as unknown as Board;
const past = new Date(Date.now() - 86_400_000);

async function addPlan(): Promise<string> {
  const id = `${child.journeyId}/childProtectionPlan-1`;
  const row = { id, streamId: child.journeyId, journeyId: child.journeyId, kind: 'childProtectionPlan', n: 1 };
  const state = { ruleSet: 'wt2010', status: 'active', state: {}, teamId: 'assessment-north', openedAt: past };
  await bench.owner.stage.create({ data: { ...row, ...state } });
  const versions = { ruleSet: 'wt2010', ruleVersion: '1', calendarVersion: '1', startedAt: past };
  const clock = { stageId: id, rule: 'plan-drift-first', n: 1, dueOn: past, dueAt: past };
  await bench.owner.deadline.create({ data: { id: crypto.randomUUID(), ...clock, ...versions } });
  return id;
}

describe('a team’s board', () => {
  it('counts what waits and shows the most urgent of each', async () => {
    // Referred in 2013: every clock but that of the signature is late by now.
    const { late, dueSoon, signOffs, drifting, rows } = await board();
    expect({ signOffs, drifting }).toEqual({ signOffs: 1, drifting: 0 });
    expect(rows.signOffs).toMatchObject([{ stageId: child.stageId, wants: 'signOff', givenName: 'Ada' }]);
    expect(rows.late).toHaveLength(late);
    expect(rows.dueSoon).toHaveLength(dueSoon);
    expect(late).toBeGreaterThan(0);
    expect(rows.dueSoon).toMatchObject([{ rule: 'sign-off' }]);
  });

  it('shows a plan that drifts until somebody answers for it', async () => {
    const id = await addPlan();
    const { drifting, rows } = await board();
    expect(drifting).toBe(1);
    expect(rows.drifting).toMatchObject([{ stageId: id, rules: ['plan-drift-first'] }]);
    await bench.owner.deadline.updateMany({ where: { stageId: id }, data: { stoppedAt: new Date() } });
    expect((await board()).drifting).toBe(0);
  });

  it('says who holds how many, against the cap of newly qualified and of other workers', async () => {
    const { caseloads } = await board();
    const of = ({ id }: DemoPerson) => caseloads.find(({ workerId }) => workerId === id);
    expect(of(socialWorker)).toMatchObject({ children: 1, cap: 18, over: false });
    expect(of(newlyQualifiedSocialWorker)).toMatchObject({ children: 0, cap: 16, newlyQualified: true });
    await bench.owner.staff.update({ where: { id: socialWorker.id }, data: { caseloadCap: 1, employment: 'agency' } });
    expect((await board()).caseloads[0]).toMatchObject({ children: 1, cap: 1, over: false, employment: 'agency' });
  });

  it('is on the access log with the stages and clocks that it showed', async () => {
    const { rows } = await board();
    const lines = await bench.owner.accessLog.findMany({ orderBy: { id: 'desc' }, take: 3 });
    expect(lines.map(({ action }) => action)).toEqual(['read Deadline', 'read Stage', 'read Board']);
    expect(lines[1]?.subjects).toContain(rows.signOffs?.[0]?.stageId);
    expect(lines[2]?.subjects).toEqual(['assessment-north']);
  });

  it('is for its manager, whoever stands in, and those who look after all teams', async () => {
    expect((await board(headOfService)).signOffs).toBe(1);
    for (const one of [southManager, hubManager, socialWorker])
      expect((await get('/boards/team/assessment-north', one)).status).toBe(403);
    expect((await get('/boards/team/nowhere', headOfService)).status).toBe(404);
  });
});

describe('the list of boards', () => {
  it('has the teams that one looks after, with the counts of each', async () => {
    const teamsOf = async (as: DemoPerson) =>
      (await get('/boards', as)).body.items as { teamId: string; signOffs: number }[];
    expect(await teamsOf(northManager)).toMatchObject([{ teamId: 'assessment-north', signOffs: 1 }]);
    const all = await teamsOf(headOfService);
    expect(all.map(({ teamId, signOffs }) => [teamId, signOffs]).sort()).toEqual([
      ['assessment-north', 1],
      ['assessment-south', 0],
      ['children-with-disabilities', 0],
      ['emergency-duty', 0],
      ['hub', 0],
    ]);
  });
});

describe('what is likely to be late', () => {
  const rule = 'core-group-first';
  const days = (n: number) => new Date(Date.now() + n * 86_400_000);
  const clock = (n: number, startedAt: Date, dueAt: Date, stoppedAt?: Date) => ({
    ...{ id: crypto.randomUUID(), stageId: `${child.journeyId}/childProtectionPlan-1`, rule, n, startedAt, dueAt },
    ...{ dueOn: dueAt, stoppedAt, ruleSet: 'wt2010', ruleVersion: '1', calendarVersion: '1' },
  });
  const forecast = async (as: DemoPerson) =>
    (await get('/forecast', as)).body as unknown as {
      items: { rule: string; share?: number; sentence: string; record: { stageId: string } }[];
      expected: { rule: string; due: number; late: number; cases?: object; reasons: object[] }[];
      notShown: number;
    };

  beforeAll(async () => {
    const past = Array.from({ length: 20 }, (_, n) => clock(n + 2, days(-90 - n), days(-60 - n), days(-40 - n)));
    await bench.owner.deadline.createMany({ data: [clock(1, days(-20), days(5)), ...past] });
  });

  it('is said of the work, with the cases behind it, to those who look after the team', async () => {
    const { items, expected } = await forecast(northManager);
    const [first] = items.filter((one) => one.rule === rule);
    expect(first).toMatchObject({ share: 1, record: { stageId: `${child.journeyId}/childProtectionPlan-1` } });
    expect(first?.sentence).toContain('core group first: of 20 of this team that stood at working day');
    const sum = { teamName: 'Assessment Team North', due: 1, late: 1, cases: { fewest: 20, most: 20 } };
    expect(expected.find((one) => one.rule === rule)).toMatchObject({ ...sum, reasons: [{ count: 1 }] });
    expect((await get('/forecast', northManager)).text).not.toMatch(/Ada|Specimen/);
    expect((await forecast(southManager)).items).toEqual([]);
    expect((await get('/forecast', socialWorker)).status).toBe(403);
    expect((await get('/forecast?team=assessment-north', southManager)).status).toBe(403);
  });

  it('counts work of a restricted child, and lists it for nobody else', async () => {
    const { personId } = child;
    const restriction = { staffIds: [], teamIds: [], reasonHash: 'none', restrictedBy: headOfService.id };
    await bench.owner.restriction.create({ data: { personId, ...restriction, restrictedAt: new Date() } });
    const { items, expected, notShown } = await forecast(northManager);
    expect(items).toEqual([]);
    expect(notShown).toBe(expected.reduce((all, { due }) => all + due, 0));
    await bench.owner.restriction.delete({ where: { personId } });
  });
});
