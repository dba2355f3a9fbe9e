import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { hubWorker, headOfService, socialWorker } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const search = (body: object, as: DemoPerson = hubWorker): Promise<Reply> =>
  bench.send('POST', '/people/search', { as, body, key: null });

describe('a search for a child', () => {
  it("takes the child's id, a journey's, a contact's or a stage's, and answers as it does for a name", async () => {
    const byName = await search({ givenName: 'Ada', familyName: 'Specimen' });
    const [{ personId, givenName, familyName, sex, openJourneyId }] = byName.body.items as [Record<string, unknown>];
    const theChild = { personId, givenName, familyName, sex, openJourneyId, score: 1, band: 'likely' };
    for (const id of [child.personId, child.journeyId, child.contactId, child.stageId])
      expect((await search({ id })).body.items).toEqual([{ ...theChild, reasons: ['sameId'] }]);
  });

  it('takes an id in capitals, as it may be read out', async () => {
    expect((await search({ id: child.personId.toUpperCase() })).body.items).toHaveLength(1);
  });

  it('forgives a slip of the pen in a name', async () => {
    expect((await search({ givenName: 'Adda', familyName: 'Specimn' })).body.items).toMatchObject([
      { personId: child.personId },
    ]);
  });

  it('finds nobody by the id of a contact whose child nobody has identified, or of nothing', async () => {
    for (const id of [child.undecidedId, child.deadlineId]) expect((await search({ id })).body.items).toEqual([]);
  });

  it('needs a name or something that can be an id', async () => {
    for (const body of [{}, { id: "'; DROP TABLE person" }, { dateOfBirth: '2014-05-06' }])
      expect((await search(body)).status).toBe(422);
  });

  it('is for those who search for people', async () => {
    expect((await search({ id: child.personId }, headOfService)).status).toBe(200);
    expect((await search({ id: child.personId }, socialWorker)).status).toBe(403);
  });

  it('is on the access log with whoever was found', async () => {
    await search({ id: child.journeyId });
    const line = await bench.owner.accessLog.findFirst({ where: { action: 'search Person' }, orderBy: { id: 'desc' } });
    expect(line?.subjects).toEqual([child.personId]);
  });

  it('is refused for a minute to whoever sends too many, and to nobody else', async () => {
    const asked = await Promise.all(Array.from({ length: 121 }, () => search({ id: child.deadlineId }, headOfService)));
    const refused = asked.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ status: 429, body: { code: 'REQUEST.TOO_OFTEN' } });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await search({ id: child.deadlineId })).status).toBe(200);
  });
});
