import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { Prisma } from '../../generated/client';
import { asReader, type ReadScope } from '../../read-scope';
import { SampleRecord } from '../../testing/sample-record';
import { chronology } from './chronology';
import { type HouseholdNotification, notificationsOf } from './household-notifications';
import { possibleMatches } from './possible-matches';

let db: Database;
let sample: SampleRecord;

beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleRecord(db);
});
afterEach(() => db.$disconnect());

describe('possible matches', () => {
  const searching = (kind: ReadScope['kind'], details: Parameters<typeof possibleMatches>[1]) =>
    asReader(db, { actorId: randomUUID(), kind }, (tx) => possibleMatches(tx, details));

  async function known(givenName: string, familyName: string, dateOfBirth?: string, expected?: string) {
    const date = (day?: string) => (day ? new Date(`${day}T00:00:00Z`) : null);
    return sample.person({
      givenName,
      familyName,
      dateOfBirth: date(dateOfBirth),
      expectedDateOfBirth: date(expected),
    });
  }

  it.each([
    ['the same name and birth', { givenName: 'Siobhán', familyName: 'Fletcher', dateOfBirth: '2004-05-06' }],
    ['no accents and another case', { givenName: 'siobhan', familyName: 'FLETCHER', dateOfBirth: '2004-05-06' }],
    ['a slip of the pen', { givenName: 'Siobahn', familyName: 'Fletchr', dateOfBirth: '2004-05-06' }],
    [
      'as it was heard on the phone, with the birth',
      { givenName: 'Shivawn', familyName: 'Fletsher', dateOfBirth: '2004-05-06' },
    ],
    ['no date of birth', { givenName: 'Siobhan', familyName: 'Fletcher' }],
    ['another date of birth', { givenName: 'Siobhan', familyName: 'Fletcher', dateOfBirth: '2004-06-05' }],
  ])('find a child by %s', async (_, details) => {
    const child = await known('Siobhán', 'Fletcher', '2004-05-06');
    await known('Oliver', 'Hughes', '2004-05-06');
    await known('Grace', 'Nwosu', '1999-01-01');

    expect((await searching('hub', details)).map(({ personId }) => personId)).toEqual([child.id]);
  });

  it('put the same birth before the same name alone, and say why', async () => {
    const other = await known('Jon', 'Smith', '2001-01-01');
    const child = await known('John', 'Smyth', '2004-05-06');
    await sample.journey({ personId: child.id });

    const found = await searching('hub', { givenName: 'John', familyName: 'Smith', dateOfBirth: '2004-05-06' });
    expect(found.map(({ personId, soundsAlike, sameBirth }) => [personId, soundsAlike, sameBirth])).toEqual([
      [child.id, true, true],
      [other.id, true, false],
    ]);
    expect(found[0]?.openJourneyId).toBeTruthy();
  });

  it('find an unborn child by the mother’s family name and the expected date', async () => {
    const unborn = await known('Unborn', 'Fletcher', undefined, '2013-06-01');

    const found = await searching('hub', { familyName: 'Fletcher', expectedDateOfBirth: '2013-06-20' });
    expect(found).toMatchObject([{ personId: unborn.id, sameBirth: true }]);
  });

  it('find a born child among those who were expected', async () => {
    const expected = await known('Unborn', 'Fletcher', undefined, '2013-06-01');

    const found = await searching('hub', { givenName: 'Rose', familyName: 'Fletcher', dateOfBirth: '2013-06-10' });
    expect(found).toMatchObject([{ personId: expected.id, sameBirth: true }]);
  });

  it.each([
    ['day and month exchanged', '2004-06-05'],
    ['one digit of the year another', '2014-05-06'],
    ['one digit of the day another', '2004-05-16'],
  ])('find the child of many with the same name whose birth was written with %s', async (_, dateOfBirth) => {
    for (let n = 1; n <= 30; n += 1) await known('John', 'Smith', `${1970 + n}-11-29`);
    const child = await known('John', 'Smith', '2004-05-06');
    for (let n = 1; n <= 30; n += 1) await known('John', 'Smith', `${1970 + n}-12-28`);

    const found = await searching('hub', { givenName: 'John', familyName: 'Smith', dateOfBirth });
    expect(found[0]?.personId).toBe(child.id);
    expect(found).toHaveLength(50);
  });

  it('find somebody whose birth is not known among many of the same name with another', async () => {
    for (let n = 1; n <= 60; n += 1) await known('John', 'Smith', `${1950 + n}-11-29`);
    const child = await known('John', 'Smith');

    const found = await searching('hub', { givenName: 'John', familyName: 'Smith', dateOfBirth: '2004-05-06' });
    expect(found[0]?.personId).toBe(child.id);
  });

  it('say who was reported from the same household before', async () => {
    const child = await known('Siobhán', 'Fletcher', '2004-05-06');
    const enquiry = await sample.enquiry({ householdKey: 'a key' });
    await sample.contact({ enquiryId: enquiry.id, personId: child.id });

    const from = async (householdKey?: string) =>
      (await searching('hub', { givenName: 'Siobhán', familyName: 'Fletcher', householdKey }))[0]?.sameHousehold;
    expect([await from('a key'), await from('another'), await from()]).toEqual([true, false, false]);
  });

  it.each<ReadScope['kind']>(['teams', 'ownEnquiries', 'none'])('are not for the scope %s', async (kind) => {
    await known('Siobhán', 'Fletcher', '2004-05-06');

    expect(await searching(kind, { givenName: 'Siobhán', familyName: 'Fletcher' })).toEqual([]);
  });
});

describe('a child’s journey', () => {
  it('has a chronology in the order in which things happened, whatever order they were recorded in', async () => {
    const { personId, contactId, id } = await sample.journey();
    const earlier = await sample.journey({ personId, status: 'closed' });
    const stranger = await sample.journey();
    const author = await sample.staff({ name: 'Sample Author' });
    for (const [streamId, type, at] of [
      [id, 'journey.opened', '2013-03-04T12:00:00Z'],
      [contactId, 'contact.opened', '2013-03-02T23:40:00Z'],
      [stranger.id, 'journey.opened', '2013-03-03T12:00:00Z'],
      [earlier.id, 'journey.closed', '2012-09-01T12:00:00Z'],
      [personId, 'person.created', '2012-03-01T12:00:00Z'],
    ] as const) {
      await db.streamHead.create({ data: { streamId, kind: 'sample', seq: 0, hash: '0' } });
      const by = { actorId: author.id, actorRoles: [], actorGrade: 'none' };
      const times = { occurredAt: new Date(at), recordedAt: new Date('2013-03-04T13:00:00Z') };
      await db.fact.create({
        data: { streamId, seq: 1, type, payload: {}, ...times, ...by, prevHash: '0', hash: type },
      });
    }

    const first = await chronology(db, id, { size: 3 });
    const second = await chronology(db, id, { size: 3, after: first.next });
    const types = [...first.items, ...second.items].map(({ type }) => type);
    expect(types).toEqual(['person.created', 'journey.closed', 'contact.opened', 'journey.opened']);
    expect(first.items[0]?.actorName).toBe('Sample Author');
  });
});

describe('domestic-abuse notifications of a household', () => {
  it('are counted once each, by address or by child', async () => {
    const { id: personId } = await sample.person();
    const notification = async (receivedAt: string, details = {}, contact = {}) => {
      const { id } = await sample.enquiry({
        channel: 'police',
        domesticAbuse: true,
        receivedAt: new Date(receivedAt),
        ...details,
      });
      await sample.contact({ enquiryId: id, ...contact });
      return id;
    };
    const byAddress = await notification('2012-06-01T12:00:00Z', { householdKey: 'home' });
    await sample.contact({ enquiryId: byAddress, position: 2, outcome: 'noFurtherAction' });
    const byChild = await notification('2013-01-01T12:00:00Z', { householdKey: 'moved' }, { personId });
    await notification('2012-07-01T12:00:00Z', { householdKey: 'neighbour' });
    await notification('2012-08-01T12:00:00Z', { householdKey: 'home', domesticAbuse: false });

    const of = (householdKey: string | null, child: string | null) =>
      db.$queryRaw<HouseholdNotification[]>(
        notificationsOf({
          householdKey: Prisma.sql`${householdKey}::text`,
          personId: Prisma.sql`${child}::uuid`,
        }),
      );
    const found = await of('home', personId);
    expect(found.map(({ enquiryId }) => enquiryId)).toEqual([byAddress, byChild]);
    expect(found[0]?.contacts.map(({ outcome }) => outcome)).toEqual([null, 'noFurtherAction']);
    expect(await of(null, null)).toEqual([]);
  });
});
