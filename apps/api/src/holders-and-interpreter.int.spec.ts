import { demoPeople, type DemoPerson } from '#libs/embedded';
import { completeAssessmentText } from './testing/assessment';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { northManager, socialWorker, decisionMaker } = demoPeople;

let bench: Bench;
let journey: string;
let stage: string;
beforeAll(async () => {
  const given = await benchWithAChild();
  ({ bench } = given);
  const { child, stages } = given;
  stages.away = false;
  journey = `/journeys/${child.journeyId}`;
  stage = `${journey}/stages/${child.stage}`;
  await bench.owner.staff.update({ where: { id: socialWorker.id }, data: { employment: 'agency' } });
});
afterAll(() => bench.end());

async function act(as: DemoPerson, at: string, path: string, body: unknown): Promise<Reply> {
  const { body: seen } = await bench.send('GET', at, { as });
  return bench.send('POST', `${at}/${path}`, { as, body, version: seen.version as number });
}

async function submit(childSeenOn: string): Promise<unknown> {
  const { headers } = await bench.send('GET', `${stage}/draft`, { as: socialWorker });
  const { body: draft } = await bench.send('PUT', `${stage}/draft`, {
    as: socialWorker,
    body: completeAssessmentText({ interpreterNeeded: true, childSeenOn }),
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
  expect((await act(socialWorker, stage, 'submission', { textHash: draft.sha256 })).status).toBe(200);
  const { body } = await bench.send('GET', `${stage}/sign-offs`, { as: northManager });
  return (body.items as { advice?: unknown }[]).at(-1)?.advice;
}

describe('whoever holds a case', () => {
  it('is shown on the journey, and as somebody whom an agency sends', async () => {
    const { body } = await bench.send('GET', journey, { as: northManager });
    expect(body.holders).toEqual([
      { id: socialWorker.id, name: expect.any(String) as string, employment: 'agency', newlyQualified: false },
    ]);
  });

  it('is shown so on every list of work', async () => {
    for (const [queue, as] of [
      ['my-work', socialWorker],
      ['awaiting-my-sign-off', northManager],
      ['late-and-due-soon', northManager],
    ] as const) {
      const { body } = await bench.send('GET', `/queues/${queue}`, { as });
      expect([queue, (body.items as object[])[0]]).toMatchObject([
        queue,
        { workerId: socialWorker.id, workerEmployment: 'agency' },
      ]);
    }
  });
});

describe('an interpreter', () => {
  it('who is needed and neither booked nor come is advice at submission, and stops nothing', async () => {
    expect(await submit('2013-02-26')).toMatchObject({ interpreterMissing: true });
  });

  it('is asked for and booked on the journey, and shown there', async () => {
    const needed = { step: 'needed', text: { language: 'Synthetic: Polish, for the mother.' } };
    expect((await act(socialWorker, journey, 'record-interpreter', needed)).status).toBe(200);
    expect((await act(socialWorker, journey, 'record-interpreter', { step: 'booked' })).body.code).toBe(
      'INTERPRETER.DAY_MISSING',
    );
    await act(socialWorker, journey, 'record-interpreter', { step: 'booked', forDay: '2013-03-20' });
    const { body } = await bench.send('GET', journey, { as: decisionMaker });
    expect(body.interpreter).toMatchObject({ needed: true, booked: true, bookedFor: '2013-03-20', came: 0, failed: 0 });
    expect(JSON.stringify(body)).not.toContain('Polish');
  });

  it('who is booked leaves nothing to advise', async () => {
    expect(await submit('2013-02-28')).not.toHaveProperty('interpreterMissing');
  });
});

describe('a risk, and a power that holds the child', () => {
  const shown = async () => (await bench.send('GET', journey, { as: decisionMaker })).body as object;

  it('stand on the journey for everybody who opens it, without a word of why, until they are over', async () => {
    const flag = { flag: 'riskToWorkers', text: { why: 'Synthetic: a dog that bites.' } };
    expect((await act(socialWorker, journey, 'flag-risk', flag)).status).toBe(200);
    const taken = { order: 'policeProtection', at: new Date(Date.now() - 3_600_000).toISOString() };
    expect((await act(socialWorker, journey, 'record-order', taken)).status).toBe(200);
    const now = await shown();
    expect(now).toMatchObject({
      risks: [{ flag: 'riskToWorkers', since: expect.any(String) as string }],
      orders: [{ n: 1, order: 'policeProtection', madeAt: taken.at }],
    });
    expect(now).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ rule: 'police-protection' })]) as object[],
    });
    expect(JSON.stringify(now)).not.toContain('dog');

    const over = { flag: 'riskToWorkers', text: { why: 'Synthetic: the dog has gone.' } };
    expect((await act(socialWorker, journey, 'end-risk-flag', over)).status).toBe(200);
    expect((await act(socialWorker, journey, 'end-order', {})).status).toBe(200);
    const later = await shown();
    expect(later).not.toHaveProperty('risks');
    expect(later).not.toHaveProperty('orders');
  });
});
