import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { Bench, type Sending } from './testing/bench';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(120_000);

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.begin({ stages: new StagesAtHand() });
});
afterEach(() => bench.end());

const { school, hubWorker, socialWorker, partnerViewer } = demoPeople;
const list = '/enquiries/private-fostering-bulk';
const child = (n: number, host = '1 Example Street', more = {}) => ({
  ...{ givenName: `Sample${n}`, familyName: 'Specimen', dateOfBirth: '2013-06-01', sex: 'F', startsOn: '2026-09-01' },
  ...{ school: 'Example School of English', hostName: 'Hostfamily', hostLine1: host, hostPostcode: 'ZZ99 9ZZ' },
  ...more,
});
const send = (body: unknown, sending: Sending = {}) => bench.send('POST', list, { as: school, body, ...sending });

interface Answer {
  accepted: { row: number; contactId: string; enquiryId: string; hostId: string; schoolId: string }[];
  refused: { row: number; errors: { pointer: string }[] }[];
  groups: { enquiryId: string; hostId: string; schoolId: string; rows: number[] }[];
}

async function csv(text: string, as: DemoPerson): Promise<{ status: number; body: unknown }> {
  const headers = {
    authorization: `Bearer ${await bench.tokenFor(as)}`,
    'content-type': 'text/csv; charset=utf-8',
    'idempotency-key': randomUUID(),
  };
  const answer = await fetch(`${bench.url}${list}`, { method: 'POST', headers, body: text });
  return { status: answer.status, body: await answer.json() };
}

describe('a school’s list of privately fostered children', () => {
  it('opens a contact for each child, an enquiry for each host and school, and says what it refuses', async () => {
    const children = [
      child(1),
      child(2, '2 Example Street'),
      child(3, '1, Example St.'),
      child(4, '3 Example Street', { sex: 'unclear' }),
      child(5, '1 Example Street', { school: 'Other School' }),
    ];
    const { status, body } = await send({ children });
    const { accepted, refused, groups } = body as unknown as Answer;
    expect(status).toBe(201);
    expect(accepted.map(({ row }) => row)).toEqual([1, 2, 3, 5]);
    expect(refused).toMatchObject([{ row: 4, errors: [{ pointer: '#/children/3/sex' }] }]);
    expect(groups.map(({ rows }) => rows)).toEqual([[1, 3], [2], [5]]);
    expect(groups[0]?.hostId).toBe(groups[2]?.hostId);
    expect(groups[0]?.schoolId).not.toBe(groups[2]?.schoolId);
    expect(await bench.owner.enquiry.count()).toBe(3);
    const contacts = await bench.owner.contact.findMany({ orderBy: { givenName: 'asc' } });
    expect(contacts.map(({ givenName }) => givenName)).toEqual(['Sample1', 'Sample2', 'Sample3', 'Sample5']);
    const stage = await bench.owner.stage.findUniqueOrThrow({ where: { id: accepted[0]?.contactId } });
    const { hostId, schoolId } = accepted[0] ?? {};
    expect(stage.state).toMatchObject({ placement: { hostId, schoolId, startsOn: '2026-09-01' } });
    const facts = JSON.stringify((await bench.owner.fact.findMany()).map(({ payload }) => payload));
    expect(facts).not.toMatch(/Sample\d|Specimen|Hostfamily|Example|ZZ99|2013-06-01/);
  });

  it('is recorded once: sent again it gets its first answer, and its key is for no other list', async () => {
    const key = randomUUID();
    const first = await send({ children: [child(1), child(2)] }, { key });
    const again = await send({ children: [child(1), child(2)] }, { key });
    expect(again.body).toEqual(first.body);
    const other = await send({ children: [child(1), child(3)] }, { key });
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY.KEY_REUSED']);
    expect(await bench.owner.contact.count()).toBe(2);
  });

  it('may hold two hundred children, twelve on a form, and comes as CSV too', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => child(n, `${Math.floor(n / 20)} Long Street`));
    const [first = {}] = rows;
    const text = [Object.keys(first), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.join(','))
      .join('\n');
    const { status, body } = await csv(text, hubWorker);
    expect(status).toBe(201);
    const { accepted, groups } = body as Answer;
    expect([accepted.length, new Set(accepted.map(({ contactId }) => contactId)).size]).toEqual([200, 200]);
    expect(groups.map(({ rows: one }) => one.length)).toEqual(Array.from({ length: 10 }, () => [12, 8]).flat());
    expect(await bench.owner.fosteringPlace.count()).toBe(11);
  });

  it('records nothing of a list that is none, or whose children are all refused', async () => {
    expect((await send({ children: [] })).status).toBe(422);
    expect((await csv('name\nx', school)).status).toBe(422);
    const { status, body } = await send({ children: [child(1, '!', {}), child(2, '1 Example Street', { sex: 'x' })] });
    expect([status, (body as unknown as Answer).refused.map(({ row }) => row)]).toEqual([201, [1, 2]]);
    expect(await bench.owner.enquiry.count()).toBe(0);
  });

  it('is sent by partners and the hub, and by nobody else', async () => {
    for (const as of [socialWorker, partnerViewer])
      expect((await send({ children: [child(1)] }, { as })).status).toBe(403);
    const { body } = await send({ children: [child(1)] });
    const sent = await bench.send('GET', '/sent-enquiries', { as: school });
    expect(sent.text).toContain((body as unknown as Answer).groups[0]?.enquiryId);
  });

  it('takes CSV nowhere else', async () => {
    const headers = { authorization: `Bearer ${await bench.tokenFor(school)}`, 'content-type': 'text/csv' };
    const answer = await fetch(`${bench.url}/contacts`, { method: 'POST', headers, body: 'x' });
    expect(answer.status).toBe(415);
  });
});
