import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { inDays, today } from './testing/quality-samples';

jest.setTimeout(120_000);

const { headOfService } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (path: string, as: DemoPerson): Promise<Reply> => bench.send('GET', path, { as });
const post = (path: string, as: DemoPerson, body: object): Promise<Reply> => bench.send('POST', path, { as, body });

describe('an inspection', () => {
  const { inspector, administrator } = demoPeople;
  const days = { inspectorate: 'ofsted', startsOn: today, endsOn: inDays(5) };
  const open = (as: DemoPerson, more: object = {}) =>
    post('/inspections', as, { ...days, inspectorIds: [inspector.id], ...more });
  const end = (id: string) =>
    bench.send('DELETE', `/inspections/${id}`, { as: headOfService, body: { reason: 'Synthetic: over' } });
  const journey = () => get(`/journeys/${child.journeyId}`, inspector);
  const answer = ({ status, body }: Reply) => [status, body.code];

  it('lets nobody in before it is opened, and the attempt is on the access log', async () => {
    expect(answer(await journey())).toEqual([403, 'ACCESS.NO_INSPECTION']);
    expect(answer(await get('/me', inspector))).toEqual([403, 'ACCESS.NO_INSPECTION']);
    const line = await bench.owner.accessLog.findFirst({ orderBy: { id: 'desc' } });
    expect(line).toMatchObject({ actorId: inspector.id, action: 'sign in', allowed: false });
  });

  it('shows what auditors read while it goes on, keeps nothing of the inspector’s, and refuses at once when it is ended', async () => {
    const opened = await open(administrator);
    const id = String(opened.body.inspectionId);
    expect([opened.status, opened.body.state]).toEqual([201, 'open']);
    expect((await get('/me', inspector)).body.inspection).toEqual({ id, endsOn: days.endsOn });
    expect((await journey()).status).toBe(200);
    const draft = { as: inspector, body: {}, headers: { 'if-none-match': '*' } };
    expect(answer(await bench.send('PUT', '/form-drafts/begun', draft))).toEqual([403, 'ACCESS.READ_ONLY']);
    const looks = await get(`/inspections/${id}/access-log`, headOfService);
    expect(looks.text).toContain('read Journey');
    expect((await end(id)).body).toMatchObject({ state: 'over', endReason: 'Synthetic: over' });
    expect(answer(await journey())).toEqual([403, 'ACCESS.NO_INSPECTION']);
    expect(answer(await end(id))).toEqual([409, 'INSPECTION.OVER']);
    const facts = await bench.owner.fact.findMany({ where: { streamId: id }, orderBy: { seq: 'asc' } });
    expect(facts.map(({ type }) => type)).toEqual(['inspection.opened', 'inspection.ended']);
  });

  it('stands on the list newest first, also among those that begin on one day', async () => {
    const opened: string[] = [];
    for (const times of [1, 2, 3, 4]) {
      const { body } = await open(headOfService, { endsOn: inDays(times) });
      opened.unshift(String(body.inspectionId));
      await end(String(body.inspectionId));
    }
    const { items } = (await get('/inspections', headOfService)).body as { items: { inspectionId: string }[] };
    expect(items.slice(0, 4).map(({ inspectionId }) => inspectionId)).toEqual(opened);
  });

  it('has no sample drawn for it before its first day or once it is over, by a head of service neither', async () => {
    const draw = (id: string) => post(`/inspections/${id}/samples`, headOfService, { size: 1 });
    const coming = String((await open(headOfService, { startsOn: inDays(2) })).body.inspectionId);
    expect(answer(await draw(coming))).toEqual([409, 'INSPECTION.NOT_BEGUN']);
    await end(coming);
    expect(answer(await draw(coming))).toEqual([409, 'INSPECTION.OVER']);
    expect(await bench.owner.inspectionSample.count({ where: { inspectionId: coming } })).toBe(0);
  });

  it('has restricted records only where who opened it has named them', async () => {
    const row = { staffIds: [headOfService.id], teamIds: ['assessment-north'], reasonHash: 'none' };
    const restricted = { ...row, personId: child.personId, restrictedBy: headOfService.id, restrictedAt: new Date() };
    await bench.owner.restriction.create({ data: restricted });
    const named = { restrictedIds: [child.personId] };
    expect(answer(await open(administrator, named))).toEqual([422, 'INSPECTION.UNKNOWN_RECORD']);

    const without = String((await open(headOfService)).body.inspectionId);
    expect((await journey()).status).toBe(404);
    const none = await post(`/inspections/${without}/samples`, inspector, { size: 1 });
    expect(answer(none)).toEqual([409, 'INSPECTION.NONE_TO_DRAW']);
    expect(answer(await post(`/inspections/${without}/samples`, headOfService, { size: 1 }))).toEqual(answer(none));
    await end(without);

    const withIt = String((await open(headOfService, named)).body.inspectionId);
    expect((await journey()).body.restricted).toBe('named');
    const drawn = await post(`/inspections/${withIt}/samples`, inspector, { size: 5, seed: 'monday' });
    expect(drawn.body).toMatchObject({ frame: 1, seed: 'monday', journeys: [{ position: 1, givenName: 'Ada' }] });
    const again = await post(`/inspections/${withIt}/samples`, headOfService, { size: 5, seed: 'monday' });
    expect(again.body.frameHash).toBe(drawn.body.frameHash);
    const other = await get(`/inspections/${withIt}/samples/${String(drawn.body.sampleId)}`, administrator);
    expect(other.status).toBe(403);
    await bench.owner.restriction.deleteMany();
  });

  it('has one file for each journey: texts that verify, the chain, and nothing that was written down later', async () => {
    const file = `/journeys/${child.journeyId}/inspection-file`;
    const { body } = await get(file, inspector);
    expect(body.texts).toContainEqual(
      expect.objectContaining({ sha256: child.textHash, state: 'matches', steps: ['submitted'] }),
    );
    expect(body.chains).toMatchObject([
      { of: 'contact', holds: true },
      { of: 'journey', holds: true },
    ]);
    expect(JSON.stringify(body)).not.toContain('Synthetic');
    const opened = await bench.owner.fact.findFirstOrThrow({ where: { streamId: child.journeyId, seq: 1 } });
    const before = new Date(opened.recordedAt.getTime() - 1).toISOString();
    const then = (await get(`${file}?at=${before}`, inspector)).body;
    expect(then).toMatchObject({ status: 'unopened', asAt: before });
    expect(JSON.stringify(then)).not.toContain(child.textHash);
  });
});
