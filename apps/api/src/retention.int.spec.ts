import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database, inTransaction } from '#libs/database';
import { demoPeople } from '#libs/embedded';
import { codecKeysSchema, KeyRing } from '#libs/keys';
import { fileAnchor, openTexts, rewrapKeys, verify } from '#libs/ledger';
import { dueContacts, dueForShredding, shredContact, shredPerson, type ShredOrder } from '#libs/record';
import { type Bench, codecKeys } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { shef } from './testing/enquiries';

jest.setTimeout(120_000);

const { headOfService, hubWorker, school, socialWorker } = demoPeople;
let bench: Bench;
let child: ChildWithAJourney;
/** As the command line has it: the worker's role, with the keys. */
let keeper: Database;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
  keeper = withKeys(codecKeys);
});
afterAll(async () => {
  await keeper.$disconnect();
  await bench.end();
});

const withKeys = (text: string): Database =>
  createDatabase({
    url: bench.postgres.url,
    role: 'journey_worker',
    poolSize: 2,
    textKeys: new KeyRing(codecKeysSchema.parse(text)),
  });
const hold = (method: string) =>
  bench.send(method, `/people/${child.personId}/legal-hold`, {
    as: headOfService,
    body: { reason: 'Synthetic: a claim' },
  });
const text = () =>
  bench.send('GET', `/journeys/${child.journeyId}/stages/${child.stage}/documents/${child.textHash}`, {
    as: socialWorker,
  });
const shred = (reason: ShredOrder['reason']) => {
  const by = { id: headOfService.id, roles: ['SENIOR_MANAGER' as const], grade: 'seniorManager' as const };
  const order = { commandId: randomUUID(), by, at: new Date().toISOString(), personId: child.personId, reason };
  return inTransaction(keeper, (tx) => shredPerson(tx, order));
};
const shredSister = (reason: ShredOrder['reason'], contactId: string) => {
  const by = { id: headOfService.id, roles: ['SENIOR_MANAGER' as const], grade: 'seniorManager' as const };
  const order = { commandId: randomUUID(), by, at: new Date().toISOString(), contactId, reason };
  return inTransaction(keeper, (tx) => shredContact(tx, order));
};
const rows = async () => {
  const [documents, drafts, versions] = await Promise.all([
    bench.owner.document.findMany(),
    bench.owner.draft.findMany(),
    bench.owner.draftVersion.findMany(),
  ]);
  return [...documents, ...drafts, ...versions].map(({ body }) => JSON.stringify(body));
};

describe('texts about a child', () => {
  it('are sealed where they are kept, and read by those who may', async () => {
    const kept = await rows();
    expect(kept.length).toBeGreaterThan(5);
    for (const body of kept) expect(body).toMatch(/^\{"\$sealed":"[A-Za-z0-9+/=]+"\}$/);
    expect((await text()).body).toMatchObject({ kind: 'initialAssessment', body: { childSeenOn: '2013-02-27' } });
  });

  it('are read under a new master key once their keys are wrapped anew', async () => {
    const next = `next:${Buffer.alloc(32, 9).toString('base64')}`;
    const both = withKeys(`${next},${codecKeys}`);
    expect(await inTransaction(both, (tx) => rewrapKeys(tx))).toBe(await bench.owner.textKey.count());
    const alone = withKeys(next);
    const texts = await bench.owner.document.findMany();
    const opened = await inTransaction(alone, (tx) => openTexts(tx, texts));
    expect(opened.map(({ is }) => is)).toEqual(texts.map(() => 'open'));
    const back = withKeys(`${codecKeys},${next}`);
    await inTransaction(back, (tx) => rewrapKeys(tx));
    await Promise.all([both, alone, back].map((db) => db.$disconnect()));
  });
});

describe("a child's record", () => {
  it('is not destroyed while a journey is open', async () => {
    await expect(shred('erasureUpheld')).rejects.toMatchObject({ code: 'RETENTION.JOURNEY_OPEN' });
  });

  it('is due when the policy says, and not before', async () => {
    const closed = new Date('2013-06-03T10:00:00Z');
    await bench.owner.journey.updateMany({
      where: { id: child.journeyId },
      data: { status: 'closed', closedAt: closed },
    });
    await bench.owner.stage.updateMany({ where: { contactId: child.contactId }, data: { finishedAt: closed } });
    await bench.owner.person.updateMany({
      where: { id: child.personId },
      data: { dateOfBirth: new Date('2009-02-28') },
    });
    const dueBy = (by: string) => inTransaction(keeper, (tx) => dueForShredding(tx, { by }));
    expect(await dueBy('2034-02-27')).toEqual([]);
    expect(await dueBy('2034-02-28')).toEqual([{ personId: child.personId, dueOn: '2034-02-28', rule: 'untilAge' }]);
    await expect(shred('periodOver')).rejects.toMatchObject({ code: 'RETENTION.NOT_DUE' });
  });

  it('stays while a legal hold stands', async () => {
    expect((await hold('PUT')).body).toMatchObject({ held: true, reason: 'Synthetic: a claim', dueOn: '2034-02-28' });
    expect(await hold('PUT')).toMatchObject({ status: 409, body: { code: 'RETENTION.HELD' } });
    await expect(shred('erasureUpheld')).rejects.toMatchObject({ code: 'RETENTION.HELD' });
    const [due] = await inTransaction(keeper, (tx) => dueForShredding(tx, { by: '2034-02-28' }));
    expect(due).toMatchObject({ kept: 'legalHold' });
    const listed = await bench.send('GET', '/retention?by=2034-02-28', { as: headOfService });
    expect(listed.body).toMatchObject({
      people: [{ personId: child.personId, familyName: 'Specimen', dueOn: '2034-02-28', kept: 'legalHold' }],
      holds: [{ personId: child.personId, familyName: 'Specimen', placedBy: headOfService.id }],
    });
    expect((await hold('DELETE')).body).toMatchObject({ held: false });
    expect(await hold('DELETE')).toMatchObject({ status: 409, body: { code: 'RETENTION.NOT_HELD' } });
  });

  it('is unreadable when it was destroyed, while every fact and hash stands', async () => {
    const [before, facts] = [await rows(), await bench.owner.fact.count()];
    // The person, the journey and the contact; the enquiry also names a sister, whom nobody has decided about.
    expect(await shred('erasureUpheld')).toMatchObject({ streams: 3, sharedEnquiries: 1 });
    expect(await text()).toMatchObject({ status: 410, body: { code: 'TEXT.ERASED' } });
    expect(await rows()).toEqual(before);
    expect(await bench.owner.fact.count()).toBe(facts + 1);
    const person = await bench.owner.person.findUnique({ where: { id: child.personId } });
    expect(person).toMatchObject({ givenName: '(erased)', familyName: '(erased)', dateOfBirth: null, address: null });
    const contacts = await bench.owner.contact.findMany({ orderBy: { position: 'asc' } });
    expect(contacts.map(({ givenName }) => givenName)).toEqual([null, 'Bea']);
    const { clean, figures } = await verify(keeper, fileAnchor(join(tmpdir(), randomUUID())), []);
    expect({ clean, erased: figures.textsErased > 0, locked: figures.textsLocked }).toEqual({
      clean: true,
      erased: true,
      locked: 0,
    });
  });

  it('is given no new text, and is destroyed once', async () => {
    expect(await hold('PUT')).toMatchObject({ status: 410, body: { code: 'TEXT.ERASED' } });
    await expect(shred('erasureUpheld')).rejects.toMatchObject({ code: 'RETENTION.ERASED' });
  });
});

describe('a contact that nobody linked to a child', () => {
  /** The sister's. */
  const contact = () => ({ id: child.undecidedId });

  it('stays while it is not finished, and one that is linked goes with its child', async () => {
    await expect(shredSister('erasureUpheld', child.undecidedId)).rejects.toMatchObject({
      code: 'RETENTION.JOURNEY_OPEN',
    });
    await expect(shredSister('erasureUpheld', child.contactId)).rejects.toMatchObject({ code: 'RETENTION.ERASED' });
  });

  it('is due six years after it came, and not before', async () => {
    const came = new Date('2013-02-25T09:30:00Z');
    await bench.owner.contact.updateMany({ where: contact(), data: { receivedAt: came } });
    await bench.owner.stage.updateMany({ where: contact(), data: { finishedAt: came } });
    const dueBy = (by: string) => inTransaction(keeper, (tx) => dueContacts(tx, { by, contactId: child.undecidedId }));
    expect(await dueBy('2019-02-24')).toEqual([]);
    const due = { contactId: child.undecidedId, dueOn: '2019-02-25', rule: 'contactYears' };
    expect(await dueBy('2019-02-25')).toEqual([due]);
    await bench.owner.contact.updateMany({ where: contact(), data: { receivedAt: new Date() } });
    await expect(shredSister('periodOver', child.undecidedId)).rejects.toMatchObject({ code: 'RETENTION.NOT_DUE' });
  });

  it('takes with it the form, when it is the last of its children, and the places where nobody else was', async () => {
    const third = { unborn: false as const, familyName: 'Specimen', givenName: 'Cal', sex: 'M' as const };
    const { body } = await bench.send('POST', '/contacts', { as: school, body: shef({ children: [third] }) });
    const [{ contactId: other }] = body.contacts as [{ contactId: string }];
    const [hers, theirs] = [randomUUID(), randomUUID()];
    const place = { name: 'Synthetic', notedBy: school.id };
    await bench.owner.fosteringPlace.createMany({
      data: [
        { id: hers, kind: 'host', ...place },
        { id: theirs, kind: 'school', ...place },
      ],
    });
    const named = (id: string, placement: object) =>
      bench.owner.stage.updateMany({ where: { id }, data: { state: { status: 'decided', placement } } });
    await named(child.undecidedId, { hostId: hers, schoolId: theirs });
    await named(other, { schoolId: theirs });

    const shredded = await shredSister('erasureUpheld', child.undecidedId);
    expect(shredded).toMatchObject({ streams: 2, sharedEnquiries: 0 }); // the contact, and the enquiry that her sister left to her
    expect(await bench.owner.fosteringPlace.findMany({ select: { id: true } })).toEqual([{ id: theirs }]);
    const gone = { givenName: null, familyName: null };
    expect(await bench.owner.contact.findUnique({ where: contact() })).toMatchObject(gone);
    expect(await bench.send('GET', `/enquiries/${child.enquiryId}`, { as: hubWorker })).toMatchObject({ status: 410 });
    const { clean } = await verify(keeper, fileAnchor(join(tmpdir(), randomUUID())), []);
    expect(clean).toBe(true);
    await expect(shredSister('erasureUpheld', child.undecidedId)).rejects.toMatchObject({ code: 'RETENTION.ERASED' });
  });
});
