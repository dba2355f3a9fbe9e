import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { inDays, restrict, today } from './testing/quality-samples';

jest.setTimeout(120_000);

const { headOfService, inspector, auditor, administrator, performanceAnalyst } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;
let inspectionId: string;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const send = (method: string, path: string, as: DemoPerson, body?: object): Promise<Reply> =>
  bench.send(method, path, { as, body });
const open = async (more: object = {}): Promise<string> => {
  const days = { inspectorate: 'ofsted', startsOn: today, endsOn: inDays(5) };
  const { body } = await send('POST', '/inspections', headOfService, {
    ...days,
    inspectorIds: [inspector.id],
    ...more,
  });
  return String(body.inspectionId);
};
const end = (id: string) => send('DELETE', `/inspections/${id}`, headOfService, { reason: 'Synthetic: over' });
const list = (n: number, query = then, as: DemoPerson = inspector, id = inspectionId): Promise<Reply> =>
  send('GET', `/inspections/${id}/annex-a/${n}${query}`, as);
const codes = async (replies: Promise<Reply>[]) =>
  (await Promise.all(replies)).map(({ status, body }) => [status, body.code]);

/** When the school wrote. */
const day = '2013-02-25';
const then = `?asAt=${day}`;

/** A girl whose birth nobody has told, as a school described her. */
const unbornOrUnknown: unknown[] = [
  expect.stringMatching(/^[0-9A-Z]{20}$/),
  'c) Not stated/recorded',
  't) NOBT',
  '',
  '',
];

describe('the lists of Annex A for an inspection', () => {
  beforeAll(async () => {
    inspectionId = await open();
  });
  afterAll(() => end(inspectionId));

  it('are read by its inspectors, row by row with their heads', async () => {
    const { status, body } = await list(3);
    expect([status, body.list, body.about, body.asAt]).toEqual([200, 3, 'referrals', day]);
    expect(body.heads).toHaveLength(11);
    expect(body.rows).toEqual([
      [...unbornOrUnknown, { day }, 'e) 2A: Schools', 'b) No', 1, expect.any(String), expect.any(String)],
    ]);
    expect(body.next).toBeUndefined();
  });

  it('come some children at a time, with those whom nobody has identified last', async () => {
    const contact = [...unbornOrUnknown, { day }, 'e) 2A: Schools'];
    const first = await list(1, `${then}&limit=1`);
    expect([first.body.rows, first.body.next]).toEqual([[contact], child.personId]);
    const second = await list(1, `${then}&limit=1&after=${child.personId}`);
    expect([second.body.rows, second.body.next]).toEqual([[contact], undefined]);
  });

  it('are as at a day, by when things happened; not at one to come', async () => {
    expect((await list(3, '?asAt=2013-02-24')).body.rows).toEqual([]);
    expect((await list(3, '')).body).toMatchObject({ asAt: today, rows: [] });
    expect((await list(3, `?asAt=${inDays(1)}`)).status).toBe(400);
    expect((await list(8)).status).toBeGreaterThanOrEqual(400);
  });

  it('are on the access log of each child who is in them, before they leave', async () => {
    await list(3);
    const line = await bench.owner.accessLog.findFirst({ orderBy: { id: 'desc' } });
    expect(line).toMatchObject({ actorId: inspector.id, action: 'read AnnexList', allowed: true });
    expect(line?.subjects).toEqual([inspectionId, child.personId]);
  });

  it('are read by who hosts it and by auditors too, and by nobody who reads no child', async () => {
    expect(await codes([list(3, then, headOfService), list(3, then, auditor)])).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    expect(await codes([list(3, then, administrator), list(3, then, performanceAnalyst)])).toEqual([
      [403, 'ACCESS.DENIED'],
      [403, 'ACCESS.DENIED'],
    ]);
  });

  it('hold a restricted record only where it was named to the inspection, whoever takes them', async () => {
    await restrict(bench, child.personId);
    const rows = async (as: DemoPerson, id: string) => ((await list(3, then, as, id)).body.rows as unknown[]).length;
    expect([await rows(inspector, inspectionId), await rows(headOfService, inspectionId)]).toEqual([0, 0]);
    const named = await open({ restrictedIds: [child.personId] });
    expect([await rows(inspector, named), await rows(headOfService, named)]).toEqual([1, 1]);
    // Open to the inspector by the other inspection; to this one it was not named.
    expect(await rows(inspector, inspectionId)).toBe(0);
    await end(named);
    await bench.owner.restriction.deleteMany();
  });
});

describe('the lists of an inspection that does not go on', () => {
  it('are given to nobody, before its first day and once it was ended', async () => {
    const coming = await open({ startsOn: inDays(2) });
    expect(await codes([list(3, then, headOfService, coming), list(3, then, inspector, coming)])).toEqual([
      [409, 'INSPECTION.NOT_BEGUN'],
      [403, 'ACCESS.NO_INSPECTION'],
    ]);
    const over = await open();
    await end(over);
    expect(await codes([list(3, then, headOfService, over), list(3, then, inspector, over)])).toEqual([
      [409, 'INSPECTION.OVER'],
      [403, 'ACCESS.NO_INSPECTION'],
    ]);
  });
});
