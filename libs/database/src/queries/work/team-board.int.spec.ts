import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { SampleRecord } from '../../testing/sample-record';
import { awaitingSignOff } from './awaiting-sign-off';
import { caseloads } from './caseloads';
import { driftingPlans } from './drifting-plans';
import { lateAndDueSoon } from './late-and-due-soon';
import { teamCounts } from './team-counts';

let db: Database;
let sample: SampleRecord;
const now = new Date('2013-03-06T12:00:00Z');
const until = new Date('2013-03-13T23:59:59Z');

beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleRecord(db);
});
afterEach(() => db.$disconnect());

const plan = (teamId: string, details = {}) => sample.stage({ kind: 'childProtectionPlan', teamId, ...details });

describe('how much waits in a team', () => {
  const of = { until, kinds: ['initialAssessment'], driftRules: ['plan-drift-first', 'plan-drift-second'] };

  it('is counted for each team: late, due by then, held by nobody, drifting, waiting for a signature', async () => {
    const north = await sample.stage({ teamId: 'north' });
    await sample.deadline(north.id, '2013-03-05T23:59:59Z');
    await sample.deadline(north.id, '2013-03-08T23:59:59Z', { n: 2 });
    await sample.deadline(north.id, '2013-03-14T23:59:59Z', { n: 3 });
    await sample.deadline(north.id, '2013-03-01T23:59:59Z', { n: 4, stoppedAt: now });
    const held = await plan('north', { workerId: randomUUID() });
    await sample.deadline(held.id, '2013-03-01T23:59:59Z', { rule: 'plan-drift-first' });
    await sample.deadline(held.id, '2013-03-02T23:59:59Z', { rule: 'plan-drift-second' });
    await sample.submission(await sample.stage({ teamId: 'south', workerId: randomUUID() }));
    await sample.stage({ teamId: 'south', workerId: randomUUID(), gate: 'awaitingAuthorisation' });
    await sample.stage({ teamId: 'south', finishedAt: now });

    const counted = await teamCounts(db, of, now);
    expect(counted.sort((a, b) => (a.teamId < b.teamId ? -1 : 1))).toEqual([
      { teamId: 'north', late: 3, dueSoon: 1, unallocated: 1, drifting: 1, signOffs: 0 },
      { teamId: 'south', late: 0, dueSoon: 0, unallocated: 0, drifting: 0, signOffs: 2 },
    ]);
    expect((await teamCounts(db, { ...of, teams: ['south'] }, now)).map(({ teamId }) => teamId)).toEqual(['south']);
  });
});

describe('drifting plans', () => {
  it('are those whose alarm nobody has answered, the longest first', async () => {
    const [answered, longer, later] = [await plan('north'), await plan('north'), await plan('north')];
    await sample.deadline(answered.id, '2013-01-01T23:59:59Z', { rule: 'plan-drift-first', stoppedAt: now });
    await sample.deadline(longer.id, '2013-02-01T23:59:59Z', { rule: 'plan-drift-first' });
    await sample.deadline(longer.id, '2013-03-01T23:59:59Z', { rule: 'plan-senior-review' });
    await sample.deadline(later.id, '2013-03-05T23:59:59Z', { rule: 'plan-drift-first' });
    await sample.deadline(later.id, '2013-03-07T23:59:59Z', { rule: 'plan-senior-review' });
    await sample.deadline((await plan('north')).id, '2013-03-01T23:59:59Z', { rule: 'core-group-first' });

    const rules = ['plan-drift-first', 'plan-senior-review'];
    const { items } = await driftingPlans(db, { teams: ['north'], rules }, {}, now);
    expect(items.map((one) => [one.stageId, one.rules])).toEqual([
      [longer.id, rules],
      [later.id, ['plan-drift-first']],
    ]);
    expect((await driftingPlans(db, { teams: ['south'], rules }, {}, now)).items).toEqual([]);
  });
});

describe('caseloads of a team', () => {
  it('count each child once, wherever the worker holds it, and leave out what is closed or finished', async () => {
    const worker = await sample.staff({ teamId: 'north', name: 'Sample One', newlyQualified: true, caseloadCap: 12 });
    const idle = await sample.staff({ teamId: 'north', name: 'Sample Two', employment: 'agency' });
    const guest = await sample.staff({ teamId: 'south', name: 'Sample Three', active: false });
    await sample.staff({ teamId: 'north', roles: ['TEAM_MANAGER'] });
    const child = await sample.journey({ teamId: 'north', workerId: worker.id });
    await sample.stage({ journeyId: child.id, teamId: 'north', workerId: worker.id });
    const elsewhere = await sample.journey({ teamId: 'south' });
    await sample.stage({ journeyId: elsewhere.id, teamId: 'south', workerId: worker.id });
    await sample.journey({ teamId: 'north', workerId: worker.id, status: 'closed' });
    const third = await sample.journey({ teamId: 'north' });
    await sample.stage({ journeyId: third.id, teamId: 'north', workerId: guest.id });
    const done = await sample.journey({ teamId: 'north' });
    await sample.stage({ journeyId: done.id, teamId: 'north', workerId: idle.id, finishedAt: now });

    const rows = await caseloads(db, { teamId: 'north', roles: ['SOCIAL_WORKER'] });
    expect(rows.map(({ workerId, children }) => [workerId, children])).toEqual([
      [worker.id, 2],
      [guest.id, 1],
      [idle.id, 0],
    ]);
    expect(rows[0]).toMatchObject({ newlyQualified: true, caseloadCap: 12, employment: 'permanent', active: true });
    expect(rows[1]).toMatchObject({ teamId: 'south', active: false });
  });
});

describe('the lists of a board', () => {
  it('have clocks from a moment on, and signatures that wait for anybody', async () => {
    const author = randomUUID();
    const stage = await sample.stage({ teamId: 'north', workerId: author });
    await sample.deadline(stage.id, '2013-03-05T23:59:59Z');
    const soon = await sample.deadline(stage.id, '2013-03-08T23:59:59Z', { n: 2 });
    await sample.submission(stage, { submittedBy: author });

    const { items } = await lateAndDueSoon(db, { teams: ['north'], from: now, until }, {}, now);
    expect(items.map(({ deadlineId }) => deadlineId)).toEqual([soon.id]);
    expect((await awaitingSignOff(db, { teams: ['north'] }, {}, now)).items).toHaveLength(1);
    expect((await awaitingSignOff(db, { teams: ['north'], staffId: author }, {}, now)).items).toEqual([]);
  });
});
