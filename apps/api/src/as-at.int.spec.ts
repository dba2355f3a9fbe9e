import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { completeAssessmentText } from './testing/assessment';
import { Bench, type Reply } from './testing/bench';
import { type ChildWithAJourney, prepareChild } from './testing/child-with-a-journey';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(120_000);

const { northManager, socialWorker, hubWorker, decisionMaker } = demoPeople;

interface Known {
  status: string;
  stages: { stage: string; status: string; workerId?: string }[];
  deadlines: { id: string; rule: string; stoppedAt?: string; late: boolean }[];
  signatures: { step: string; by: string }[];
}

let bench: Bench;
let child: ChildWithAJourney;
const stages = new StagesAtHand();
const moments = { before: '', waiting: '' };

beforeAll(async () => {
  bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  moments.before = await moment();
  child = await prepareChild(bench, stages);
  moments.waiting = await moment();
  stages.away = false;
  const path = `/journeys/${child.journeyId}/stages/${child.stage}`;
  const { headers } = await get(path, northManager);
  const ifMatch = { 'if-match': headers.get('etag') ?? '' };
  const body = { textHash: child.textHash };
  const signed = await bench.send('POST', `${path}/sign-off`, { as: northManager, body, headers: ifMatch });
  expect(signed.status).toBe(200);
});
afterAll(() => bench.end());

const get = (path: string, as: DemoPerson = socialWorker): Promise<Reply> => bench.send('GET', path, { as });
const journey = () => `/journeys/${child.journeyId}`;
const asAt = async (at: string): Promise<Known> => (await get(`${journey()}/as-at?at=${at}`)).body as unknown as Known;

/** Now, with nothing else recorded in the same millisecond. */
async function moment(): Promise<string> {
  await sleep(5);
  const now = new Date().toISOString();
  await sleep(5);
  return now;
}

const ofStage = ({ stages: all }: Known) => all.find(({ stage }) => stage === 'initialAssessment-1');
const clock = ({ deadlines }: Known, rule: string) => deadlines.find((one) => one.rule === rule);

describe('a journey as at a moment', () => {
  it('was not opened before anything was written down', async () => {
    expect(await asAt(moments.before)).toMatchObject({ status: 'unopened', stages: [], deadlines: [] });
  });

  it('has the stages, their holders and the running clocks of that moment', async () => {
    const known = await asAt(moments.waiting);
    expect(known.status).toBe('open');
    expect(ofStage(known)).toMatchObject({ status: 'awaitingSignOff', workerId: socialWorker.id, n: 1 });
    expect(ofStage(known)).not.toHaveProperty('outcome');
    expect(clock(known, 'sign-off')).toMatchObject({ late: false });
    expect(clock(known, 'sign-off')).not.toHaveProperty('stoppedAt');
    expect(clock(known, 'initial-assessment')).toMatchObject({ id: child.deadlineId, late: true });
  });

  it('has the signatures that had been given by then', async () => {
    const steps = ({ signatures }: Known) => signatures.map(({ step, by }) => [step, by]);
    const submitted = ['submitted', socialWorker.id];
    expect(steps(await asAt(moments.waiting))).toEqual([submitted]);
    expect(steps(await asAt(await moment()))).toEqual([submitted, ['signedOff', northManager.id]]);
  });

  it('is the journey of today now', async () => {
    const known = (await asAt(await moment())) as Known & Record<string, unknown>;
    const { body } = await get(journey());
    expect(known.stages).toEqual(body.stages);
    const byId = (all: unknown) => (all as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(known.deadlines)).toEqual(byId(body.deadlines));
    expect(ofStage(known)).toMatchObject({ status: 'signedOff', outcome: completeAssessmentText().outcome });
  });

  it('takes a day as well, and no moment that has not come', async () => {
    expect(await asAt('2013-03-01')).toMatchObject({ at: '2013-03-01T23:59:59.999Z', status: 'unopened' });
    const statuses = async (...all: string[]) =>
      Promise.all(all.map(async (at) => (await get(`${journey()}/as-at?at=${at}`)).status));
    expect(await statuses('0099-12-31', '0001-01-01', '0001-01-02T00:00:00Z')).toEqual([200, 200, 200]);
    // PostgreSQL knows no year 0.
    expect(await statuses('0000-01-01', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00%2B14:00')).toEqual([
      422, 422, 422,
    ]);
    expect(await statuses('2999-01-01', 'yesterday', '')).toEqual([400, 400, 400]);
  });
});

describe('a chronology', () => {
  const seen = async (query: string) =>
    (await get(`${journey()}/chronology?${query}`)).body.items as { type: string; actorId: string }[];

  it('is narrowed to kinds', async () => {
    const kindsOf = (all: { type: string }[]) => [...new Set(all.map(({ type }) => type.split('.')[0]))].sort();
    expect(kindsOf(await seen('kind=deadline'))).toEqual(['deadline']);
    expect(kindsOf(await seen('kind=contact&kind=initialAssessment'))).toEqual(['contact', 'initialAssessment']);
    expect((await get(`${journey()}/chronology?kind=x.y`)).status).toBe(400);
  });

  it('is narrowed to days in London', async () => {
    const opened = (all: { type: string }[]) => all.some(({ type }) => type === 'contact.opened');
    expect(opened(await seen('from=2013-02-25&to=2013-02-25'))).toBe(true);
    expect(opened(await seen('to=2013-02-24'))).toBe(false);
    expect(opened(await seen('from=2013-02-26'))).toBe(false);
  });

  it('is narrowed to what one person did, page by page', async () => {
    const actor = `actor=${decisionMaker.id}`;
    expect(new Set((await seen(actor)).map(({ actorId }) => actorId))).toEqual(new Set([decisionMaker.id]));
    expect(await seen(`actor=${hubWorker.id}&kind=initialAssessment`)).toEqual([]);
    const { body } = await get(`${journey()}/chronology?actor=${hubWorker.id}&limit=1`);
    const next = await seen(`actor=${hubWorker.id}&limit=1&after=${String(body.next)}`);
    expect(next).toMatchObject([{ actorId: hubWorker.id }]);
  });
});
