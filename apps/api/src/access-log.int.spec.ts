import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(120_000);

const { headOfService: head, auditor, socialWorker, northManager, school } = demoPeople;

interface Line {
  id: string;
  actorId: string;
  actorName: string;
  action: string;
  subjects: string[];
  page?: string;
  allowed: boolean;
}

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (as: DemoPerson, path: string, page?: string): Promise<Reply> =>
  bench.send('GET', path, { as, headers: page === undefined ? {} : { 'x-page': page } });
const logOf = async (record: string, as = auditor): Promise<Line[]> =>
  (await get(as, `${record}/access-log`)).body.items as Line[];
const person = () => `/people/${child.personId}`;
const journey = () => `/journeys/${child.journeyId}`;

describe('the access log of a child', () => {
  it('says who looked, at what, and from which page, the newest first', async () => {
    await get(socialWorker, journey(), 'journey');
    await get(northManager, `${journey()}/stages/${child.stage}`, 'sign-off');
    expect((await logOf(person())).slice(0, 3)).toMatchObject([
      { action: 'read AccessLog', actorId: auditor.id, subjects: [child.personId], allowed: true },
      { action: 'read Stage', actorName: northManager.name, subjects: [child.stageId], page: 'sign-off' },
      {
        action: 'read Journey',
        actorId: socialWorker.id,
        subjects: [child.journeyId, child.personId],
        page: 'journey',
      },
    ]);
  });

  it('keeps no page whose name is none', async () => {
    await get(socialWorker, journey(), 'Ada Specimen');
    const line = (await logOf(journey())).find(({ action }) => action === 'read Journey');
    expect(line).toMatchObject({ actorId: socialWorker.id });
    expect(line).not.toHaveProperty('page');
  });

  it('has what was refused, and what an act was done to', async () => {
    await get(demoPeople.southSocialWorker, journey());
    expect((await logOf(journey()))[1]).toMatchObject({ action: 'miss GET /journeys/:journeyId', allowed: false });
    const actions = (await logOf(person())).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['decide Contact', 'allocate Stage', 'write Draft', 'submit Stage']),
    );
  });

  it('shows of a list only the child that is asked for', async () => {
    await get(demoPeople.hubWorker, '/queues/contacts-awaiting-decision');
    const lines = await logOf(person());
    expect(lines.flatMap(({ subjects }) => subjects)).not.toContain(child.undecidedId);
  });

  it('comes page by page, each line once', async () => {
    const all = await logOf(journey());
    const shown: string[] = [];
    let after = '';
    do {
      const { body } = await get(auditor, `${journey()}/access-log?limit=2${after}`);
      shown.push(...(body.items as Line[]).map(({ id }) => id));
      after = typeof body.next === 'string' ? `&after=${body.next}` : '';
    } while (after);
    expect(shown.slice(1).filter((id) => all.some((line) => line.id === id))).toEqual(all.map(({ id }) => id));
    expect((await get(auditor, `${journey()}/access-log?after=first`)).status).toBe(400);
  });

  it('is asked for one person, or for one day of London', async () => {
    const asked = async (query: string): Promise<Line[]> =>
      (await get(auditor, `${person()}/access-log?${query}`)).body.items as Line[];
    const theirs = await asked(`actorId=${northManager.id}`);
    expect([...new Set(theirs.map(({ actorId }) => actorId))]).toEqual([northManager.id]);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect((await asked(`day=${today}`)).length).toBeGreaterThan(theirs.length);
    expect(await asked('day=2013-02-25')).toEqual([]);
    expect((await get(auditor, `${person()}/access-log?day=yesterday`)).status).toBe(400);
  });

  it('is for heads of service and auditors', async () => {
    expect((await get(head, `${person()}/access-log`)).status).toBe(200);
    for (const one of [socialWorker, northManager, school])
      expect((await get(one, `${person()}/access-log`)).status).toBe(403);
  });

  it('is as hidden as the record itself', async () => {
    const body = { teamIds: ['assessment-north'], reason: 'Synthetic' };
    expect((await bench.send('PUT', `${person()}/restriction`, { as: head, body })).status).toBe(200);
    expect((await get(auditor, `${person()}/access-log`)).status).toBe(404);
    expect((await get(auditor, `${journey()}/access-log`)).status).toBe(404);
  });
});
