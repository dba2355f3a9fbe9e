import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { asReader } from '../../read-scope';
import { SampleRecord } from '../../testing/sample-record';
import { comingConferences } from './coming-conferences';

let owner: Database;
let api: Database;
let sample: SampleRecord;
let chairId: string;

beforeAll(async () => {
  const { url } = await testPostgres();
  owner = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  sample = new SampleRecord(owner);
  chairId = (await sample.staff({ name: 'Sample Chair', roles: ['CONFERENCE_CHAIR'] })).id;
});
afterAll(() => Promise.all([owner.$disconnect(), api.$disconnect()]));

const rules = ['initial-conference', 'review-conference-first'];
const now = new Date('2013-03-06T12:00:00Z');

async function stage(kind: string, status: string, meeting: object, clocks: Record<string, string> = {}) {
  const journey = await sample.journey();
  const details = { id: `${journey.id}/${kind}-1`, streamId: journey.id, journeyId: journey.id, kind, status };
  const row = await sample.stage({ ...details, teamId: 'north', state: { meeting } });
  for (const [rule, dueAt] of Object.entries(clocks)) await sample.deadline(row.id, dueAt, { rule });
  return row.id;
}

const bookedOn = (bookedFor: string) => ({ adjournments: [], booking: { bookedFor, chairId } });

describe('the conferences that come', () => {
  let ids: Record<'review' | 'late' | 'booked' | 'decided' | 'adjourned', string>;
  beforeAll(async () => {
    ids = {
      booked: await stage('initialConference', 'booked', bookedOn('2013-03-12T11:00:00.000+01:00'), {
        'initial-conference': '2013-03-19T00:00:00Z',
        'conference-scrutiny': '2013-03-01T00:00:00Z',
      }),
      late: await stage('initialConference', 'scrutinised', {}, { 'initial-conference': '2013-03-05T00:00:00Z' }),
      review: await stage('childProtectionPlan', 'active', {}, { 'review-conference-first': '2013-06-04T00:00:00Z' }),
      decided: await stage('initialConference', 'decided', { sitting: { at: '2013-03-04T10:00:00.000Z', chairId } }),
      adjourned: await stage(
        'childProtectionPlan',
        'outline',
        { adjournments: [{}] },
        { 'review-conference-first': '2013-04-02T00:00:00Z' },
      ),
    };
    await stage('initialConference', 'recordIssued', { sitting: { at: '2013-03-04T10:00:00.000Z', chairId } });
    await stage('initialConference', 'withdrawn', {});
    await owner.stage.update({
      where: { id: await stage('childProtectionPlan', 'ended', {}) },
      data: { finishedAt: now },
    });
  });

  const read = (scope: { kind: 'all' | 'teams'; teams?: string[]; kinds?: string[] }, size = 50, after?: string) =>
    asReader(api, { actorId: chairId, ...scope }, (tx) => comingConferences(tx, { rules }, { size, after }, now));

  it('stand in the order of their days: the booked day, else the day by which they are due', async () => {
    const { items } = await read({ kind: 'all' });
    expect(items.map(({ stageId, conference, step }) => [stageId, conference, step])).toEqual([
      [ids.decided, 'initial', 'decided'],
      [ids.late, 'initial', 'toBook'],
      [ids.booked, 'initial', 'booked'],
      [ids.adjourned, 'review', 'adjourned'],
      [ids.review, 'review', 'toBook'],
    ]);
  });

  it('name the chair, the moment and the clock that counts', async () => {
    const { items } = await read({ kind: 'all' });
    expect(items[2]).toMatchObject({
      ...{ chairName: 'Sample Chair', bookedFor: new Date('2013-03-12T10:00:00Z'), dueOn: '2013-03-19', late: false },
      ...{ rule: 'initial-conference', givenName: 'Sample' },
    });
    expect(items[1]).toMatchObject({ chairName: null, late: true });
  });

  it('go on where a page ended', async () => {
    const first = await read({ kind: 'all' }, 2);
    const { items, next } = await read({ kind: 'all' }, 3, first.next);
    expect(items.map(({ stageId }) => stageId)).toEqual([ids.booked, ids.adjourned, ids.review]);
    expect(next).toBeUndefined();
  });

  it('are those that a chair may see, in every team, and none of another team’s', async () => {
    const kinds = ['initialConference', 'childProtectionPlan'];
    expect((await read({ kind: 'teams', teams: [], kinds })).items).toHaveLength(5);
    expect((await read({ kind: 'teams', teams: ['south'] })).items).toEqual([]);
  });
});
