import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { SampleRecord } from '../../testing/sample-record';
import { deadlinesBetween } from './deadlines-between';

let db: Database;
let sample: SampleRecord;
const now = new Date('2013-03-06T12:00:00Z');
const days = { from: '2013-03-05', to: '2013-03-11' };

beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleRecord(db);
});
afterEach(() => db.$disconnect());

describe('clocks between two days', () => {
  it('are those that run, from the first day to the end of the last, and those put back to one of them', async () => {
    const me = randomUUID();
    const { id } = await sample.stage({ workerId: me, finishedAt: now });
    const clock = (n: number, dueAt: string, details = {}) => sample.deadline(id, dueAt, { n, ...details });
    const [last, first] = [await clock(1, '2013-03-11T23:59:59Z'), await clock(2, '2013-03-05T17:00:00Z')];
    const putBack = await clock(3, '2013-02-20T23:59:59Z', { extendedTo: new Date('2013-03-08T00:00:00Z') });
    await clock(4, '2013-03-04T23:59:59Z');
    await clock(5, '2013-03-12T23:59:59Z');
    await clock(6, '2013-03-07T23:59:59Z', { stoppedAt: now });

    const one = await deadlinesBetween(db, { workerId: me, teams: [], ...days }, { size: 2 }, now);
    const two = await deadlinesBetween(db, { workerId: me, teams: [], ...days }, { size: 2, after: one.next }, now);
    expect([...one.items, ...two.items].map(({ deadlineId, late }) => [deadlineId, late])).toEqual([
      [putBack.id, true],
      [first.id, true],
      [last.id, false],
    ]);
    expect(one.items[0]).toMatchObject({ dueOn: '2013-02-20', extendedTo: '2013-03-08' });
  });

  it('are one’s own, and those of one’s teams, each once', async () => {
    const me = randomUUID();
    const own = await sample.stage({ workerId: me, teamId: 'north' });
    const teams = await sample.stage({ teamId: 'north' });
    const others = await sample.stage({ teamId: 'south' });
    for (const { id } of [own, teams, others]) await sample.deadline(id, '2013-03-08T23:59:59Z');

    const seen = async (workerId: string | undefined, ...of: string[]) =>
      (await deadlinesBetween(db, { workerId, teams: of, ...days }, {}, now)).items.map(({ stageId }) => stageId);
    expect(await seen(me)).toEqual([own.id]);
    expect((await seen(me, 'north')).sort()).toEqual([own.id, teams.id].sort());
    expect(await seen(undefined, 'south')).toEqual([others.id]);
    expect(await seen(undefined)).toEqual([]);
  });
});
