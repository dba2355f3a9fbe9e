import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { SampleRecord } from '../../testing/sample-record';
import { awaitingSignOff } from './awaiting-sign-off';
import { contactsAwaitingDecision } from './contacts-awaiting-decision';
import { lateAndDueSoon } from './late-and-due-soon';
import { myWork } from './my-work';
import { unallocated } from './unallocated';
import { openDeadlineHorizon } from '../open-deadline-horizon';

let db: Database;
let sample: SampleRecord;
const now = new Date('2013-03-06T12:00:00Z');

beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleRecord(db);
});
afterEach(() => db.$disconnect());

async function undecided(dueAt: string, details = {}) {
  const contact = await sample.contact({ givenName: 'Sample', familyName: dueAt, ...details });
  await sample.deadline(contact.id, dueAt, { rule: 'contact-decision' });
  return contact;
}

describe('contacts awaiting decision', () => {
  it('show the most urgent first, with minutes left, negative once late', async () => {
    await undecided('2013-03-06T13:30:00Z');
    await undecided('2013-03-06T11:00:00Z');
    await undecided('2013-03-06T12:00:30Z');

    const { items, next } = await contactsAwaitingDecision(db, {}, now);
    expect(items.map(({ familyName, minutesLeft }) => [familyName, minutesLeft])).toEqual([
      ['2013-03-06T11:00:00Z', -60],
      ['2013-03-06T12:00:30Z', 0],
      ['2013-03-06T13:30:00Z', 90],
    ]);
    expect(items[0]).toMatchObject({ channel: 'shef', status: 'received', dueOn: '2013-03-06', domesticAbuse: false });
    expect(next).toBeUndefined();
  });

  it('leave out what is decided', async () => {
    await undecided('2013-03-06T11:00:00Z', { decidedAt: now, status: 'decided' });

    expect(await contactsAwaitingDecision(db, {}, now)).toEqual({ items: [] });
  });

  it('come page by page, each once, also when many are due at the same instant', async () => {
    const made = [];
    for (let n = 0; n < 5; n += 1) made.push((await undecided('2013-03-06T11:00:00Z')).id);

    const shown: string[] = [];
    let after: string | undefined;
    do {
      const page = await contactsAwaitingDecision(db, { after, size: 2 }, now);
      shown.push(...page.items.map(({ contactId }) => contactId));
      after = page.next;
    } while (after);
    expect(shown).toEqual(made.sort());
  });
});

describe('my work', () => {
  it('is what is allocated to me and unfinished, the one due first at the top, with the child', async () => {
    const me = randomUUID();
    const person = await sample.person({ givenName: 'Ann', familyName: 'Sample' });
    const journey = await sample.journey({ personId: person.id });
    const stage = (n: number, details = {}) =>
      sample.stage({
        ...{ id: `${journey.id}/strategyDiscussion-${n}`, kind: 'strategyDiscussion', journeyId: journey.id },
        ...{ workerId: me, n, ...details },
      });
    const [later, sooner, unclocked] = [await stage(1), await stage(2), await stage(3)];
    await stage(4, { finishedAt: now });
    await sample.stage({ workerId: randomUUID() });
    await sample.deadline(later.id, '2013-03-18T23:59:59Z');
    await sample.deadline(sooner.id, '2013-03-01T23:59:59Z', { stoppedAt: now });
    await sample.deadline(sooner.id, '2013-03-05T23:59:59Z', { rule: 'sign-off' });

    const first = await myWork(db, me, { size: 2 }, now);
    const second = await myWork(db, me, { size: 2, after: first.next }, now);
    expect([...first.items, ...second.items].map(({ stageId, rule, late }) => [stageId, rule, late])).toEqual([
      [sooner.id, 'sign-off', true],
      [later.id, 'initial-assessment', false],
      [unclocked.id, null, false],
    ]);
    expect(first.items[0]).toMatchObject({ givenName: 'Ann', personId: person.id, dueOn: '2013-03-05' });
    expect(second.next).toBeUndefined();
  });
});

describe('what waits for a manager', () => {
  it('is texts of the teams that the asking person neither submitted nor wrote, what is due first at the top', async () => {
    const me = randomUUID();
    const waiting = async (
      details: { teamId?: string; workerId?: string },
      submittedAt: string,
      submittedBy: string = randomUUID(),
    ) => {
      const stage = await sample.stage(details);
      return sample.submission(stage, { submittedAt: new Date(submittedAt), submittedBy });
    };
    const second = await waiting({ teamId: 'north' }, '2013-03-05T12:00:00Z');
    const first = await waiting({ teamId: 'north' }, '2013-03-04T12:00:00Z');
    await waiting({ teamId: 'north' }, '2013-03-04T12:00:00Z', me);
    await waiting({ teamId: 'north', workerId: me }, '2013-03-04T12:00:00Z');
    const south = await waiting({ teamId: 'south' }, '2013-03-03T12:00:00Z');
    await sample.deadline(first.stageId, '2013-03-06T11:00:00Z', { rule: 'sign-off', n: first.submission });
    await sample.deadline(second.stageId, '2013-03-07T11:00:00Z', { rule: 'sign-off', n: second.submission });

    const north = await awaitingSignOff(db, { teams: ['north'], staffId: me }, {}, now);
    expect(north.items.map(({ waitingId, wants, late }) => [waitingId, wants, late])).toEqual([
      [first.id, 'signOff', true],
      [second.id, 'signOff', false],
    ]);
    const everywhere = await awaitingSignOff(db, { staffId: me }, {}, now);
    expect(everywhere.items.map(({ waitingId }) => waitingId)).toEqual([south.id, first.id, second.id]);
  });
});

describe('outcomes that wait for two managers', () => {
  const [author, manager, me] = [randomUUID(), randomUUID(), randomUUID()];
  const gate = { n: 1, textHash: 'hash', recordedAt: '2013-03-05T10:00:00.000Z', authors: [author] };
  const authorised = { by: manager, grade: 'teamManager', at: '2013-03-05T11:00:00.000Z' };
  const outcome = (status: string, more = {}) =>
    sample.stage({
      kind: 'strategyDiscussion',
      teamId: 'north',
      gate: status,
      state: { gate: { ...gate, status, ...more } },
    });

  it('are listed with what they want, by their clock; a queried one waits for its answer', async () => {
    const second = await outcome('awaitingAuthorisation');
    const first = await outcome('awaitingCountersignature', { authorised });
    await outcome('queried', { authorised });
    await sample.deadline(second.id, '2013-03-07T11:00:00Z', { rule: 'countersignature' });
    await sample.deadline(first.id, '2013-03-06T11:00:00Z', { rule: 'countersignature' });
    const { items } = await awaitingSignOff(db, { staffId: me }, {}, now);
    expect(items.map(({ stageId, wants, submittedBy, late }) => [stageId, wants, submittedBy, late])).toEqual([
      [first.id, 'countersign', manager, true],
      [second.id, 'authorise', author, false],
    ]);
    const page = await awaitingSignOff(db, { staffId: me }, { size: 1 }, now);
    const next = await awaitingSignOff(db, { staffId: me }, { size: 1, after: page.next }, now);
    expect(next.items.map(({ stageId }) => stageId)).toEqual([second.id]);
  });

  it('are not for whoever has a hand in them', async () => {
    await outcome('awaitingAuthorisation');
    await outcome('awaitingCountersignature', { authorised });
    expect((await awaitingSignOff(db, { staffId: author })).items).toEqual([]);
    expect((await awaitingSignOff(db, { staffId: manager })).items.map(({ wants }) => wants)).toEqual(['authorise']);
  });
});

describe('unallocated work', () => {
  it('is open, of the kinds that are given to somebody, and on nobody’s list; what is due first is first', async () => {
    const kinds = ['initialAssessment'];
    const later = await sample.stage({ teamId: 'north' });
    const sooner = await sample.stage({ teamId: 'north' });
    await sample.stage({ teamId: 'north', workerId: randomUUID() });
    await sample.stage({ teamId: 'north', finishedAt: now });
    await sample.stage({ teamId: 'north', kind: 'strategyDiscussion' });
    await sample.stage({ teamId: 'south' });
    await sample.deadline(later.id, '2013-03-18T23:59:59Z');
    await sample.deadline(sooner.id, '2013-03-05T23:59:59Z');
    const { items } = await unallocated(db, { teams: ['north'], kinds }, {}, now);
    expect(items.map(({ stageId, late }) => [stageId, late])).toEqual([
      [sooner.id, true],
      [later.id, false],
    ]);
    expect((await unallocated(db, { kinds }, {}, now)).items).toHaveLength(3);
  });
});

describe('late and due soon', () => {
  it('shows running clocks up to the instant asked for, the longest late first, with the ladder climbed', async () => {
    const stage = await sample.stage({ teamId: 'north' });
    const late = await sample.deadline(stage.id, '2013-03-05T23:59:59Z');
    const soon = await sample.deadline(stage.id, '2013-03-08T23:59:59Z', { rule: 'sign-off' });
    await sample.deadline(stage.id, '2013-03-11T23:59:59Z', { n: 2 });
    await sample.deadline(stage.id, '2013-03-04T23:59:59Z', { n: 3, stoppedAt: now });
    await db.milestone.create({
      data: { deadlineId: late.id, milestone: 'warning', kind: 'warning', reachedAt: new Date('2013-03-04T09:00:00Z') },
    });
    await db.milestone.create({
      data: { deadlineId: late.id, milestone: 'breach', kind: 'breach', reachedAt: new Date('2013-03-05T23:59:59Z') },
    });
    await db.latenessReason.create({
      data: { id: randomUUID(), deadlineId: late.id, reason: 'staffing', givenBy: randomUUID(), givenAt: now },
    });

    const until = new Date('2013-03-08T23:59:59Z');
    const { items } = await lateAndDueSoon(db, { teams: ['north'], until }, {}, now);
    expect(
      items.map(({ deadlineId, late: isLate, milestones, reasonGiven }) => [
        deadlineId,
        isLate,
        milestones,
        reasonGiven,
      ]),
    ).toEqual([
      [late.id, true, ['warning', 'breach'], true],
      [soon.id, false, [], false],
    ]);
    expect((await lateAndDueSoon(db, { teams: ['south'], until }, {}, now)).items).toEqual([]);
    const ofTheKind = { teams: [], kinds: ['initialAssessment'], until };
    expect((await lateAndDueSoon(db, ofTheKind, {}, now)).items).toHaveLength(2);
  });
});

describe('the horizon of running clocks', () => {
  it('is the furthest date, extensions included; none when nothing runs', async () => {
    expect(await openDeadlineHorizon(db)).toBeUndefined();
    const stage = await sample.stage();
    await sample.deadline(stage.id, '2013-03-18T23:59:59Z', { extendedTo: new Date('2013-04-02T00:00:00Z') });
    await sample.deadline(stage.id, '2013-03-28T23:59:59Z', { n: 2 });
    await sample.deadline(stage.id, '2019-03-28T23:59:59Z', { n: 3, stoppedAt: now });

    expect(await openDeadlineHorizon(db)).toBe('2013-04-02');
  });
});
