import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from './client';
import { Prisma } from './generated/client';
import { asReader, type ReadScope } from './read-scope';
import { SampleRecord } from './testing/sample-record';
import { inTransaction } from './transaction';
import { writeAtOnce } from './write-at-once';

let owner: Database;
let api: Database;
let worker: Database;
let sample: SampleRecord;

beforeAll(async () => {
  const { url } = await testPostgres();
  owner = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  worker = createDatabase({ url, role: 'journey_worker' });
  sample = new SampleRecord(owner);
});
afterAll(() => Promise.all([owner, api, worker].map((db) => db.$disconnect())));

const due = '2013-03-18T23:59:59Z';

describe('the team of a clock', () => {
  const teamOf = async (id: string) => (await owner.deadline.findUniqueOrThrow({ where: { id } })).teamId;

  it('is that of its stage, whatever is written', async () => {
    const { id: stageId } = await sample.stage({ teamId: 'north' });
    const { id } = await sample.deadline(stageId, due, { teamId: 'south' });
    expect(await teamOf(id)).toBe('north');
    await worker.deadline.update({ where: { id }, data: { teamId: 'south' } });
    expect(await teamOf(id)).toBe('north');
  });

  it('goes along when the stage is handed to another team, and is none where the stage has none', async () => {
    const { id: stageId } = await sample.stage({ teamId: 'north' });
    const running = await sample.deadline(stageId, due);
    const stopped = await sample.deadline(stageId, due, { n: 2, stoppedAt: new Date('2013-03-11T12:00:00Z') });
    await worker.stage.update({ where: { id: stageId }, data: { teamId: 'south' } });
    expect([await teamOf(running.id), await teamOf(stopped.id)]).toEqual(['south', 'south']);
    await worker.stage.update({ where: { id: stageId }, data: { teamId: null } });
    expect(await teamOf(running.id)).toBeNull();
  });

  it('goes along with a clock that the same statement stops, as an act writes them', async () => {
    const { id: stageId } = await sample.stage({ teamId: 'north' });
    const { id } = await sample.deadline(stageId, due);
    const stoppedAt = new Date('2013-03-11T12:00:00Z');
    await inTransaction(worker, (tx) =>
      writeAtOnce(tx, [
        Prisma.sql`UPDATE stage SET team_id = 'south' WHERE id = ${stageId}`,
        Prisma.sql`UPDATE deadline SET stopped_at = ${stoppedAt} WHERE id = ${id}::uuid`,
      ]),
    );
    const clock = await owner.deadline.findUniqueOrThrow({ where: { id } });
    expect([clock.teamId, clock.stoppedAt]).toEqual(['south', stoppedAt]);
  });
});

describe('a clock is seen by whoever sees its stage, and by nobody else', () => {
  const people = { worker: randomUUID(), near: randomUUID(), inspector: randomUUID(), stranger: randomUUID() };
  const school = { actorId: randomUUID(), organisation: 'sample-school' };

  /** Clocks of the children below, by a name for each. */
  const clocks = new Map<string, string>();

  beforeAll(async () => {
    const by = { reasonHash: 'x', restrictedBy: people.stranger, restrictedAt: new Date() };
    const child = async (name: string, teamId: string, details = {}) => {
      const { id, personId } = await sample.journey({ teamId });
      const stage = await sample.stage({ journeyId: id, teamId, ...details });
      clocks.set(name, (await sample.deadline(stage.id, due)).id);
      return { journeyId: id, personId };
    };
    await child('north', 'north', { workerId: people.worker });
    const south = await child('south', 'south');
    // A conference of the south's child is the north's.
    const lent = await sample.stage({
      ...{ id: `${south.journeyId}/initialConference-1`, journeyId: south.journeyId },
      ...{ kind: 'initialConference', teamId: 'north' },
    });
    clocks.set('lent', (await sample.deadline(lent.id, due)).id);
    const closed = await child('closed', 'north');
    await owner.restriction.create({ data: { personId: closed.personId, staffIds: [], teamIds: ['south'], ...by } });
    const opened = await child('opened', 'north');
    await owner.restriction.create({ data: { personId: opened.personId, staffIds: [], teamIds: ['west'], ...by } });
    await owner.breakGlass.create({
      data: {
        ...{ id: randomUUID(), personId: opened.personId, staffId: people.near, reasonHash: 'x' },
        ...{ openedAt: new Date(), until: new Date(Date.now() + 3_600_000) },
      },
    });
    const shut = await child('shut', 'north');
    await owner.exclusion.create({
      data: {
        ...{ personId: shut.personId, staffId: people.near, reasonHash: 'x' },
        ...{ excludedBy: people.stranger, excludedAt: new Date() },
      },
    });
    const enquiry = await sample.enquiry({ recordedBy: school.actorId, organisation: school.organisation });
    const contact = await sample.contact({ enquiryId: enquiry.id });
    clocks.set('contact', (await sample.deadline(contact.id, due, { rule: 'contact-decision' })).id);
    await child('nobody’s', 'north', { teamId: null });
    await owner.inspection.create({
      data: {
        ...{ id: randomUUID(), inspectorate: 'Sample', inspectorIds: [people.inspector], openedBy: people.stranger },
        ...{ startsOn: new Date(Date.now() - 86_400_000), endsOn: new Date(Date.now() + 86_400_000) },
        openedAt: new Date(),
      },
    });
  });

  const everybodys = ['north', 'south', 'lent', 'shut', 'contact', 'nobody’s'];

  it.each<[string, ReadScope, string[]]>([
    ['a head of service: all but what is restricted', { kind: 'all', actorId: people.stranger }, everybodys],
    ['the hub: the same', { kind: 'hub', actorId: people.stranger }, everybodys],
    [
      'the service, that counts: everything',
      { kind: 'all', actorId: people.stranger, restrictions: 'ignored' },
      [...everybodys, 'closed', 'opened'],
    ],
    ['an inspector: as a head of service', { kind: 'inspection', actorId: people.inspector }, everybodys],
    ['an inspector of no inspection: nothing', { kind: 'inspection', actorId: people.stranger }, []],
    [
      'a team: its stages, the journeys of which it has a stage, and what no team has of its own journeys',
      { kind: 'teams', actorId: people.stranger, teams: ['north'] },
      ['north', 'south', 'lent', 'shut', 'nobody’s'],
    ],
    [
      'the team to which a record was left: that, where it has the journey',
      { kind: 'teams', actorId: people.stranger, teams: ['north', 'south'] },
      ['north', 'south', 'lent', 'shut', 'nobody’s', 'closed'],
    ],
    [
      'one of the team who is too near to a child, and who broke the glass of another',
      { kind: 'teams', actorId: people.near, teams: ['north'] },
      ['north', 'south', 'lent', 'nobody’s', 'opened'],
    ],
    ['another team: nothing', { kind: 'teams', actorId: people.stranger, teams: ['east'] }, []],
    ['a worker without a team: their own', { kind: 'teams', actorId: people.worker }, ['north']],
    [
      'whoever works with a kind: the journeys with such a stage',
      { kind: 'teams', actorId: people.stranger, kinds: ['initialConference'] },
      ['south', 'lent'],
    ],
    ['a partner: its own contact’s', { kind: 'ownEnquiries', ...school }, ['contact']],
    // Teams say nothing where the scope is another.
    ['a partner who names a team: no more', { kind: 'ownEnquiries', ...school, teams: ['north'] }, ['contact']],
    ['nobody: nothing', { kind: 'none', actorId: people.worker, teams: ['north'] }, []],
  ])('%s', async (_, scope, expected) => {
    const [seen, ofSeenStages] = await asReader(api, scope, async (tx) => {
      const stages = await tx.stage.findMany({ select: { id: true } });
      const known = new Set(stages.map(({ id }) => id));
      const ids = (await tx.deadline.findMany({ select: { id: true } })).map(({ id }) => id);
      const all = await owner.deadline.findMany({ select: { id: true, stageId: true } });
      return [ids, all.filter(({ stageId }) => known.has(stageId)).map(({ id }) => id)];
    });
    expect(seen.sort()).toEqual(ofSeenStages.sort());
    const names = [...clocks].filter(([, id]) => seen.includes(id)).map(([name]) => name);
    expect(names.sort()).toEqual([...expected].sort());
  });
});
