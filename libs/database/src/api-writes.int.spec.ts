import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database, type Tx } from './client';
import { sqlState } from './errors';
import { asReader, type ReadScope } from './read-scope';
import { SampleRecord } from './testing/sample-record';

let owner: Database;
let api: Database;
let sample: SampleRecord;
const me = randomUUID();
const somebodyElse = randomUUID();
const refused = '42501';

beforeAll(async () => {
  const { url } = await testPostgres();
  owner = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  sample = new SampleRecord(owner);
});
afterAll(() => Promise.all([owner, api].map((db) => db.$disconnect())));

/** `done`, or the SQLSTATE of the refusal. */
async function writing(
  scope: Omit<ReadScope, 'actorId'>,
  act: (tx: Tx) => Promise<unknown>,
): Promise<string | undefined> {
  return asReader(api, { actorId: me, ...scope }, act).then(
    () => 'done',
    (error: unknown) => sqlState(error),
  );
}

const enquiry = (recordedBy: string) => ({
  id: randomUUID(),
  channel: 'shef',
  sourceCode: '2A',
  receivedAt: new Date(),
  recordedBy,
  formHash: 'sample',
});

describe.each<[string, Omit<ReadScope, 'actorId'>]>([
  ['a hub worker', { kind: 'hub' }],
  ['a partner', { kind: 'ownEnquiries' }],
])('%s', (_, scope) => {
  it('sends an enquiry with contact, stage, clock and form in their own name', async () => {
    const act = async (tx: Tx) => {
      const mine = new SampleRecord(tx as Database);
      const { id: enquiryId } = await tx.enquiry.create({ data: enquiry(me) });
      const contact = await mine.contact({ enquiryId });
      await mine.deadline(contact.id, '2013-03-05T17:00:00Z', { rule: 'contact-decision' });
      await mine.document(enquiryId, 'form', me);
      await tx.outbox.create({
        data: { factPosition: BigInt(Date.now()), type: 'sample', subject: contact.id, data: {} },
      });
      await tx.command.create({ data: { id: randomUUID(), actorId: me, requestHash: 'x', result: {} } });
    };
    expect(await writing(scope, act)).toBe('done');
  });

  it('sends nothing in the name of somebody else', async () => {
    expect(await writing(scope, (tx) => tx.enquiry.create({ data: enquiry(somebodyElse) }))).toBe(refused);
    expect(
      await writing(scope, (tx) => new SampleRecord(tx as Database).document(randomUUID(), 'form', somebodyElse)),
    ).toBe(refused);
  });

  it('adds no contact to the enquiry of somebody else', async () => {
    const { id: enquiryId } = await sample.enquiry({ recordedBy: somebodyElse });

    const row = { id: randomUUID(), enquiryId, position: 1, receivedAt: new Date(), status: 'received' };
    expect(await writing(scope, (tx) => tx.contact.createMany({ data: [row] }))).toBe(refused);
  });

  it('changes no contact, stage, journey or deadline: acts go through the worker', async () => {
    for (const change of [
      (tx: Tx) => tx.contact.updateMany({ data: { status: 'decided' } }),
      (tx: Tx) => tx.stage.updateMany({ data: { version: 9 } }),
      (tx: Tx) => tx.journey.updateMany({ data: { status: 'closed' } }),
      (tx: Tx) => tx.deadline.updateMany({ data: { dueAt: new Date() } }),
      (tx: Tx) => tx.signOff.updateMany({ data: { decision: 'signedOff' } }),
    ]) {
      expect(await writing(scope, change)).toBe(refused);
    }
  });
});

describe('a draft', () => {
  const body = (stageId: string, savedBy = me) => ({
    stageId,
    version: 1,
    sha256: 'x',
    body: {},
    savedBy,
    savedAt: new Date(),
  });

  it('is saved and saved again by whoever sees the stage, in their own name', async () => {
    const stage = await sample.stage({ teamId: 'north', workerId: me });

    const save = async (tx: Tx) => {
      await tx.draft.upsert({ where: { stageId: stage.id }, create: body(stage.id), update: { version: 2 } });
      await tx.draftVersion.createMany({ data: [body(stage.id)], skipDuplicates: true });
    };
    expect(await writing({ kind: 'teams' }, save)).toBe('done');
    expect(await writing({ kind: 'teams' }, save)).toBe('done');
    expect(
      await writing({ kind: 'teams' }, (tx) =>
        tx.draft.update({ where: { stageId: stage.id }, data: { savedBy: somebodyElse } }),
      ),
    ).toBe(refused);
  });

  it('is not begun on a stage of another team', async () => {
    const stage = await sample.stage({ teamId: 'south' });

    expect(
      await writing({ kind: 'teams', teams: ['north'] }, (tx) => tx.draft.createMany({ data: [body(stage.id)] })),
    ).toBe(refused);
  });
});

it('a fact is in one’s own name; only clocks may be the system’s', async () => {
  const system = '00000000-0000-0000-0000-000000000000';
  const fact = async (tx: Tx, actorId: string, type: string) => {
    const streamId = randomUUID();
    const [{ hash }] = await tx.$queryRaw<
      [{ hash: string }]
    >`SELECT hash FROM ledger_claim(${streamId}::uuid, 'contact', 1)`;
    const by = { actorId, actorRoles: [], actorGrade: 'none' };
    const row = {
      streamId,
      seq: 1,
      type,
      payload: {},
      occurredAt: new Date(),
      recordedAt: new Date(),
      ...by,
      prevHash: hash,
      hash: 'x',
    };
    await tx.fact.createMany({ data: [row] });
  };

  expect(await writing({ kind: 'hub' }, (tx) => fact(tx, me, 'contact.opened'))).toBe('done');
  expect(await writing({ kind: 'hub' }, (tx) => fact(tx, system, 'deadline.started'))).toBe('done');
  expect(await writing({ kind: 'hub' }, (tx) => fact(tx, system, 'contact.decided'))).toBe(refused);
  expect(await writing({ kind: 'hub' }, (tx) => fact(tx, somebodyElse, 'contact.decided'))).toBe(refused);
});
