import { demoPeople, type DemoPerson } from '#libs/embedded';
import { Bench, type Reply } from './testing/bench';
import { shef } from './testing/enquiries';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { school, outOfHoursWorker, hubWorker, socialWorker } = demoPeople;
const stages = new StagesAtHand();

let bench: Bench;
let contactId: string;
beforeAll(async () => {
  bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  stages.away = false;
  const { body } = await bench.send('POST', '/contacts', { as: school, body: shef({}) });
  contactId = (body.contacts as { contactId: string }[])[0]?.contactId ?? '';
});
afterAll(() => bench.end());

async function act(as: DemoPerson, path: string, body: unknown): Promise<Reply> {
  const { body: seen } = await bench.send('GET', `/contacts/${contactId}`, { as });
  return bench.send('POST', `/contacts/${contactId}/${path}`, { as, body, version: seen.version as number });
}

async function waiting(as: DemoPerson): Promise<object[]> {
  const { body } = await bench.send('GET', '/queues/handed-over', { as });
  return body.items as object[];
}

const words = { done: 'Synthetic: seen at the hospital.', runs: 'Synthetic: find the mother.' };

describe('a contact of the night', () => {
  it('is handed over by the duty team, and stands on the day team’s list with its running clock', async () => {
    expect((await act(hubWorker, 'hand-over', { childSafe: true, text: words })).status).toBe(403);
    expect((await act(outOfHoursWorker, 'hand-over', { childSafe: true, text: words })).status).toBe(200);
    expect(await waiting(hubWorker)).toMatchObject([
      { contactId, childSafe: true, handedOverBy: outOfHoursWorker.id, rule: 'contact-decision', dueOn: '2013-02-26' },
    ]);
  });

  it('is on no list of a team that has nothing to do with it', async () =>
    expect(await waiting(socialWorker)).toEqual([]));

  it('is told to the hub, without a word of what happened', async () => {
    const { data } = await bench.owner.outbox.findFirstOrThrow({ where: { type: { endsWith: 'contact.handedOver' } } });
    expect(data).toMatchObject({ tell: [{ role: 'HUB_WORKER' }, { role: 'HUB_DECISION_MAKER' }] });
    expect(JSON.stringify(data)).not.toContain('Synthetic');
  });

  it('is taken over once, and then waits for nobody; no clock has stopped', async () => {
    expect((await act(hubWorker, 'accept-hand-over', {})).status).toBe(200);
    expect((await act(hubWorker, 'accept-hand-over', {})).body.code).toBe('HAND_OVER.NOTHING_HANDED_OVER');
    expect(await waiting(hubWorker)).toEqual([]);
    const { body } = await bench.send('GET', `/contacts/${contactId}`, { as: hubWorker });
    expect((body.deadlines as { stoppedAt?: string }[]).map(({ stoppedAt }) => stoppedAt)).toEqual([undefined]);
  });
});
