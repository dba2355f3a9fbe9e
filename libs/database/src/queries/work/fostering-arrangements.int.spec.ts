import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from '../../client';
import { asReader } from '../../read-scope';
import { SampleRecord } from '../../testing/sample-record';
import { fosteringArrangements } from './fostering-arrangements';

let db: Database;
let api: Database;
let sample: SampleRecord;
const now = new Date('2026-10-01T12:00:00Z');
const [host, other, school] = [randomUUID(), randomUUID(), randomUUID()];

beforeEach(async () => {
  const { url } = await testPostgres();
  db = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  sample = new SampleRecord(db);
  const noted = { name: 'Synthetic', notedBy: randomUUID() };
  await db.fosteringPlace.createMany({
    data: [
      { id: host, kind: 'host', ...noted, name: 'Synthetic host' },
      { id: school, kind: 'school', ...noted, name: 'Synthetic school' },
    ],
  });
});
afterEach(() => Promise.all([db.$disconnect(), api.$disconnect()]));

interface Stay {
  state?: object;
  teamId?: string;
  over?: boolean;
  born?: string;
  visitDueAt?: string;
  rule?: string;
}

async function arrangement({ state = { hostId: host, schoolId: school }, ...stay }: Stay = {}): Promise<string> {
  const { teamId = 'north', over = false, born = '2013-06-01', rule = 'private-fostering-first-visit' } = stay;
  const person = await sample.person({ dateOfBirth: new Date(born) });
  const journey = await sample.journey({ personId: person.id, kind: 'privateFostering', teamId });
  const about = { journeyId: journey.id, kind: 'privateFostering', status: 'notified', teamId };
  const finished = over ? { finishedAt: now } : {};
  const id = `${journey.id}/privateFostering-1`;
  await sample.stage({ id, ...about, state, ...finished });
  if (stay.visitDueAt !== undefined) await sample.deadline(id, stay.visitDueAt, { rule });
  return id;
}

const groups = async (filter = {}, request = {}) => (await fosteringArrangements(db, filter, request, now)).items;

describe('arrangements by host and school', () => {
  it('count children, those of the host over all schools, and name both', async () => {
    await arrangement({ visitDueAt: '2026-10-05T23:00:00Z' });
    await arrangement({ visitDueAt: '2026-09-30T23:00:00Z' });
    await arrangement({ state: { hostId: host, schoolId: randomUUID() }, visitDueAt: '2026-11-02T23:00:00Z' });
    await arrangement({ state: { hostId: host, schoolId: school }, over: true });
    const [first, second] = await groups();
    expect(first).toMatchObject({
      ...{ hostId: host, hostName: 'Synthetic host', schoolId: school, schoolName: 'Synthetic school' },
      ...{ children: 2, childrenAtHost: 3, nextVisitOn: '2026-09-30', visitsLate: 1 },
    });
    expect(first?.arrangements.map(({ nextVisitOn, visitLate }) => [nextVisitOn, visitLate])).toEqual([
      ['2026-09-30', true],
      ['2026-10-05', false],
    ]);
    expect(second).toMatchObject({
      children: 1,
      childrenAtHost: 3,
      schoolName: null,
      visitsLate: 0,
      nextVisitOn: '2026-11-02',
    });
  });

  it('take children without a host for one group that has no limit', async () => {
    for (let n = 0; n < 4; n += 1) await arrangement({ state: {} });
    expect(await groups()).toMatchObject([{ hostId: null, children: 4, childrenAtHost: null }]);
  });

  it('count reports that are owed for visits that were made', async () => {
    const unvisited = await arrangement({ visitDueAt: '2026-10-05T23:00:00Z' });
    await sample.deadline(unvisited, '2026-10-05T23:00:00Z', { rule: 'private-fostering-first-report' });
    expect(await groups()).toMatchObject([{ reportsOwed: 0 }]);
    const visited = await arrangement();
    const made = { rule: 'private-fostering-first-visit', stoppedAt: now };
    await sample.deadline(visited, '2026-10-05T23:00:00Z', made);
    await sample.deadline(visited, '2026-10-05T23:00:00Z', { rule: 'private-fostering-first-report' });
    await sample.deadline(visited, '2026-10-06T23:00:00Z', { rule: 'private-fostering-report', n: 2 });
    expect(await groups()).toMatchObject([{ reportsOwed: 2 }]);
  });

  it('tell who is too old on that day, with disabilities two years later', async () => {
    await arrangement({ born: '2010-10-01' });
    await arrangement({ born: '2010-10-02' });
    await arrangement({ born: '2010-10-01', state: { hostId: host, schoolId: school, disabled: true } });
    expect(await groups()).toMatchObject([{ children: 3, ofAge: 1 }]);
  });

  it('are those of one host or one school alone, and come page by page', async () => {
    for (const hostId of [host, other]) await arrangement({ state: { hostId, schoolId: school } });
    expect((await groups({ hostId: other })).map(({ hostId }) => hostId)).toEqual([other]);
    expect(await groups({ schoolId: randomUUID() })).toEqual([]);
    const first = await fosteringArrangements(db, {}, { size: 1 }, now);
    const second = await fosteringArrangements(db, {}, { size: 1, after: first.next }, now);
    expect(new Set([...first.items, ...second.items].map(({ hostId }) => hostId))).toEqual(new Set([host, other]));
    expect(second.next).toBeUndefined();
  });

  it('are all of them for an officer, a team’s own for the team, and none for a partner', async () => {
    await arrangement({ teamId: 'north' });
    await arrangement({ teamId: 'south' });
    const seen = async (scope: Partial<Parameters<typeof asReader>[1]>) => {
      const read = { kind: 'teams', actorId: randomUUID(), ...scope } as const;
      const { items } = await asReader(api, read, (tx) => fosteringArrangements(tx, {}, {}, now));
      return items.map(({ children, hostName }) => [children, hostName]);
    };
    expect(await seen({ kinds: ['privateFostering'] })).toEqual([[2, 'Synthetic host']]);
    expect(await seen({ teams: ['south'] })).toEqual([[1, 'Synthetic host']]);
    expect(await seen({ kind: 'ownEnquiries', organisation: 'Synthetic school' })).toEqual([]);
  });
});
