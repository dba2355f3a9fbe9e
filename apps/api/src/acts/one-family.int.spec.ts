import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { SampleChildren } from '../testing/sample-children';
import { notOfOneFamily } from './one-family';

let db: Database;
let sample: SampleChildren;
beforeAll(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleChildren(db);
});
afterAll(() => db.$disconnect());

/** An enquiry, and a journey for each child that it named; the first child may be one who is known. */
async function enquiryAbout(
  children: number,
  householdKey?: string,
  known?: string,
): Promise<{ id: string; person: string }[]> {
  const enquiryId = randomUUID();
  const receivedAt = new Date('2013-03-04T12:00:00Z');
  const sent = { channel: 'shef', sourceCode: '2A', recordedBy: randomUUID(), formHash: 'x' };
  await db.enquiry.create({ data: { id: enquiryId, receivedAt, ...sent, ...(householdKey ? { householdKey } : {}) } });
  const journeys: { id: string; person: string }[] = [];
  for (let position = 1; position <= children; position += 1) {
    const person = position === 1 && known !== undefined ? known : await sample.child();
    const contact = { id: randomUUID(), enquiryId, position, personId: person, receivedAt, status: 'decided' };
    await db.contact.create({ data: contact });
    const opened = person === known ? { kind: 'missing' } : {};
    const id = await sample.journey(person, { contactId: contact.id, enquiryId, ...opened });
    journeys.push({ id, person });
  }
  return journeys;
}

const strangersOf = (journey: { id: string } | undefined, ...others: ({ id: string } | undefined)[]) =>
  notOfOneFamily(
    db,
    { journeyId: journey?.id ?? null },
    others.map((one) => one?.id ?? ''),
  );

describe('children of one family', () => {
  it('are those whom one form named', async () => {
    const [ada, bea] = await enquiryAbout(2);
    expect(await strangersOf(ada, bea)).toEqual([]);
  });

  it('are those of one household, in different enquiries', async () => {
    const [[ada], [bea]] = [await enquiryAbout(1, 'household-1'), await enquiryAbout(1, 'household-1')];
    expect(await strangersOf(ada, bea)).toEqual([]);
  });

  it('are those whom an earlier form named together, whichever enquiry their journeys go back to', async () => {
    const [ada, bea] = await enquiryAbout(2);
    const [again] = await enquiryAbout(1, undefined, bea?.person);
    expect(await strangersOf(ada, again)).toEqual([]);
  });

  it('are no others: those are named, in their order', async () => {
    const [ada, bea] = await enquiryAbout(2, 'household-2');
    const [[cid], [dot]] = [await enquiryAbout(1, 'household-3'), await enquiryAbout(1)];
    expect(await strangersOf(ada, dot, bea, cid)).toEqual([dot?.id, cid?.id]);
  });
});
