import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database, type Tx } from './client';
import { asReader, type ReadScope } from './read-scope';
import { SampleRecord } from './testing/sample-record';

/** Two journeys in two teams, a contact that nobody has decided, and the API's own connection. */
let owner: Database;
let api: Database;
let worker: Database;
const school = { actorId: randomUUID(), organisation: 'sample-school' };
const northWorker = randomUUID();
const ids = { north: '', south: '', contact: '', northContact: '', ownContact: '' };

beforeAll(async () => {
  const { url } = await testPostgres();
  owner = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  worker = createDatabase({ url, role: 'journey_worker' });
  const sample = new SampleRecord(owner);
  const north = await sample.journey({ teamId: 'north' });
  const south = await sample.journey({ teamId: 'south' });
  const enquiry = await sample.enquiry({ recordedBy: school.actorId, organisation: school.organisation });
  const own = await sample.contact({ enquiryId: enquiry.id });
  Object.assign(ids, {
    north: north.id,
    south: south.id,
    contact: (await sample.contact()).id,
    northContact: north.contactId,
    ownContact: own.id,
  });
  for (const journey of [north, south]) {
    const stage = await sample.stage({
      journeyId: journey.id,
      teamId: journey.teamId,
      workerId: journey === north ? northWorker : null,
    });
    const { id } = await sample.deadline(stage.id, '2013-03-18T23:59:59Z');
    await owner.milestone.create({
      data: { deadlineId: id, milestone: 'warning', kind: 'warning', reachedAt: new Date() },
    });
    await owner.latenessReason.create({
      data: { id: randomUUID(), deadlineId: id, reason: 'staffing', givenBy: northWorker, givenAt: new Date() },
    });
    await sample.submission(stage);
    const text = { stageId: stage.id, version: 1, sha256: 'x', body: {}, savedBy: northWorker, savedAt: new Date() };
    await owner.draftVersion.create({ data: text });
    await owner.draft.create({ data: text });
  }
  await sample.deadline(ids.contact, '2013-03-05T17:00:00Z', { rule: 'contact-decision' });
  for (const contact of [ids.contact, ids.ownContact]) await sample.document(contact, 'form', school.actorId);
  for (const streamId of [ids.north, ids.south, ids.contact]) {
    const [seq, hash, by] = [1, 'x', { actorId: northWorker, actorRoles: [], actorGrade: 'none' }];
    await owner.streamHead.create({ data: { streamId, kind: 'sample', seq: 0, hash: '0' } });
    await owner.fact.create({
      data: {
        streamId,
        seq,
        type: 'sample',
        payload: {},
        occurredAt: new Date(),
        recordedAt: new Date(),
        ...by,
        prevHash: '0',
        hash,
      },
    });
  }
  for (const recipientId of [northWorker, school.actorId]) {
    await owner.notification.create({ data: { id: randomUUID(), recipientId, factPosition: 1n, kind: 'sample' } });
  }
});
afterAll(() => Promise.all([owner, api, worker].map((db) => db.$disconnect())));

/** How many rows of each guarded table somebody sees. */
async function seen(tx: Tx | Database): Promise<number[]> {
  const counts: number[] = [];
  for (const count of [
    () => tx.enquiry.count(),
    () => tx.contact.count(),
    () => tx.person.count(),
    () => tx.journey.count(),
    () => tx.stage.count(),
    () => tx.deadline.count(),
    () => tx.milestone.count(),
    () => tx.latenessReason.count(),
    () => tx.signOff.count(),
    () => tx.draft.count(),
    () => tx.draftVersion.count(),
    () => tx.document.count(),
    () => tx.fact.count(),
    () => tx.streamHead.count(),
    () => tx.notification.count(),
  ]) {
    counts.push(await count());
  }
  return counts;
}

const as = (scope: ReadScope) => asReader(api, scope, seen);
const stranger = randomUUID();

describe('what the API sees', () => {
  // In this order:                    enq con per jou sta dea mil lat sig dra ver doc fac hea not
  it.each<[string, ReadScope, number[]]>([
    [
      'all: everything, but nobody else’s notifications',
      { kind: 'all', actorId: stranger },
      [4, 4, 2, 2, 8, 3, 2, 2, 2, 2, 2, 4, 3, 3, 0],
    ],
    [
      'hub: all but the texts of journeys',
      { kind: 'hub', actorId: stranger },
      [4, 4, 2, 2, 8, 3, 2, 2, 2, 0, 0, 2, 3, 3, 0],
    ],
    [
      'hub with a team: that team’s texts too',
      { kind: 'hub', actorId: stranger, teams: ['north'] },
      [4, 4, 2, 2, 8, 3, 2, 2, 2, 1, 1, 3, 3, 3, 0],
    ],
    [
      'teams: the team’s children with the contacts that began it',
      { kind: 'teams', actorId: stranger, teams: ['north'] },
      [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      'teams: stages allocated to oneself',
      { kind: 'teams', actorId: northWorker, teams: [] },
      [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'two teams: both',
      { kind: 'teams', actorId: stranger, teams: ['north', 'south'] },
      [2, 2, 2, 2, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0],
    ],
    [
      'a team without children: nothing',
      { kind: 'teams', actorId: stranger, teams: ['west'] },
      Array<number>(15).fill(0),
    ],
    [
      'kinds: journeys of any team that have such a stage',
      { kind: 'teams', actorId: stranger, kinds: ['initialAssessment'] },
      [2, 2, 2, 2, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0],
    ],
    [
      'kinds without texts: the same, but nothing that others wrote',
      { kind: 'teams', actorId: stranger, kinds: ['initialAssessment'], texts: false },
      [2, 2, 2, 2, 6, 2, 2, 2, 2, 0, 0, 0, 2, 2, 0],
    ],
    [
      'kinds of which there is no stage: nothing',
      { kind: 'teams', actorId: stranger, kinds: ['initialConference'] },
      Array<number>(15).fill(0),
    ],
    [
      'ownEnquiries: what one sent, its contact, one’s own texts',
      { kind: 'ownEnquiries', ...school },
      [1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1],
    ],
    [
      'ownEnquiries of a colleague: the organisation’s',
      { kind: 'ownEnquiries', actorId: stranger, organisation: school.organisation },
      [1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      'ownEnquiries of another school: nothing',
      { kind: 'ownEnquiries', actorId: stranger, organisation: 'other' },
      Array<number>(15).fill(0),
    ],
    ['none: nothing, even of oneself, but one’s inbox', { kind: 'none', ...school }, [...Array<number>(14).fill(0), 1]],
  ])('%s', async (_, scope, expected) => {
    expect(await as(scope)).toEqual(expected);
  });

  it('is nothing when nobody said who reads', async () => {
    expect(await seen(api)).toEqual(Array(15).fill(0));
  });

  it('does not stay on the connection for the next reader', async () => {
    await Promise.all(Array.from({ length: 10 }, () => as({ kind: 'all', actorId: stranger })));
    expect(await api.contact.count()).toBe(0);
  });

  it('is found by key just as little as in lists', async () => {
    const scope: ReadScope = { kind: 'teams', actorId: stranger, teams: ['north'] };
    const found = await asReader(api, scope, (tx) => tx.journey.findUnique({ where: { id: ids.south } }));
    expect(found).toBeNull();
  });
});

it('the worker sees everything: its commands say who acts', async () => {
  expect(await seen(worker)).toEqual([4, 4, 2, 2, 8, 3, 2, 2, 2, 2, 2, 4, 3, 3, 2]);
});

describe('every table that is about a child', () => {
  it('is closed with a restricted record', async () => {
    const open = await owner.$queryRaw<{ table: string }[]>`
      SELECT DISTINCT c.table_name AS table FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.column_name IN ('person_id', 'journey_id', 'contact_id', 'stream_id', 'stage_id', 'deadline_id')
        AND NOT EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.table_name AND p.policyname = 'api_closed' AND p.permissive = 'RESTRICTIVE')
      ORDER BY 1`;
    // These say who may know of a record, to those who may.
    const own = ['break_glass', 'exclusion', 'restricted_contact', 'restriction'];
    expect(open.map(({ table }) => table)).toEqual(own);
  });
});
