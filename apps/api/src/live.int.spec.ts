import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { Bench } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { LiveStream } from './testing/live-stream';

jest.setTimeout(120_000);

const { socialWorker, southSocialWorker, northManager, headOfService, auditor, school, performanceAnalyst } =
  demoPeople;

let bench: Bench;
let child: ChildWithAJourney;
const open: LiveStream[] = [];

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(() => bench.end());

async function connect(as: DemoPerson, more?: { lasts?: string; last?: string }): Promise<LiveStream> {
  const stream = await LiveStream.open(bench, as, more);
  open.push(stream);
  return stream;
}

let place = 1_000_000n;

/** A message in the outbox: what follows from an act. */
async function somethingHappens(subject: string): Promise<void> {
  await bench.worker.outbox.create({
    data: { factPosition: (place += 1n), type: 'sample', subject, data: { name: 'nobody' } },
  });
}

const ofTheChild = () => [
  { topic: 'queues' },
  { topic: 'team', teamId: 'assessment-north' },
  { topic: 'journey', journeyId: child.journeyId },
];
const heard = (count: number) => (events: readonly { type: string }[]) =>
  events.filter(({ type }) => type === 'hint').length >= count;

describe('live updates', () => {
  it('tell of what happens in what one may see, and of nothing else', async () => {
    const [worker, manager, head] = [
      await connect(socialWorker),
      await connect(northManager),
      await connect(headOfService),
    ];
    const others = [await connect(southSocialWorker), await connect(school), await connect(performanceAnalyst)];
    await somethingHappens(child.stageId);
    for (const stream of [worker, manager, head]) {
      await stream.until(heard(3));
      expect(stream.hints).toEqual(ofTheChild());
    }
    await sleep(500);
    for (const stream of others) expect(stream.hints).toEqual([]);
  });

  it('tell a partner of the contacts that it sent, without the journey', async () => {
    const partner = await connect(school);
    await somethingHappens(child.undecidedId);
    await partner.until(heard(1));
    expect(partner.hints.map(({ topic }) => topic)).not.toContain('journey');
  });

  it('say a thing once, however much happens at a time', async () => {
    const worker = await connect(socialWorker);
    await bench.worker.$transaction(async (tx) => {
      for (let n = 0; n < 20; n += 1)
        await tx.outbox.create({ data: { factPosition: (place += 1n), type: 'x', subject: child.stageId, data: {} } });
    });
    await worker.until(heard(3));
    await sleep(500);
    expect(worker.hints).toEqual(ofTheChild());
  });

  it('go on where a client was before, so that nothing is missed', async () => {
    const before = await connect(socialWorker);
    const last = before.events.at(-1)?.id ?? '';
    before.close();
    await somethingHappens(child.stageId);
    const after = await connect(socialWorker, { last });
    await after.until(heard(3));
    expect(after.hints).toEqual(expect.arrayContaining(ofTheChild()));
    expect(Number(after.events.at(-1)?.id)).toBeGreaterThan(Number(last));
    const long = await connect(socialWorker, { last: '1' });
    await long.until(heard(1));
  });

  it('are judged anew each time: what was closed meanwhile is not told', async () => {
    const [insider, outsider] = [await connect(socialWorker), await connect(auditor)];
    const path = `/people/${child.personId}/restriction`;
    const body = { teamIds: ['assessment-north'], staffIds: [headOfService.id], reason: 'Synthetic' };
    expect((await bench.send('PUT', path, { as: headOfService, body })).status).toBe(200);
    await somethingHappens(child.stageId);
    await insider.until(heard(3));
    await sleep(500);
    expect(outsider.hints).toEqual([]);
  });

  it('end when the token does, and say so', async () => {
    const brief = await connect(socialWorker, { lasts: '2s' });
    await brief.until((events) => events.at(-1)?.type === 'end');
    await sleep(200);
    expect(brief.over).toBe(true);
  });

  it('go on when the database comes back, and say that something may have been missed', async () => {
    const worker = await connect(socialWorker);
    const listening = () => bench.owner.$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity WHERE application_name = 'journey_live' AND datname = current_database()`;
    expect(await listening()).toHaveLength(1);
    await bench.owner.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'journey_live' AND datname = current_database()`;
    await worker.until((events) => events.some(({ data }) => data.topic === 'all'), 15_000);
    await somethingHappens(child.stageId);
    await worker.until(heard(4));
    expect(worker.hints).toEqual([{ topic: 'all' }, ...ofTheChild()]);
  });

  it('hold up no end of the service', async () => {
    const other = await Bench.begin();
    const stream = await LiveStream.open(other, socialWorker);
    const started = Date.now();
    await other.end();
    expect(Date.now() - started).toBeLessThan(10_000);
    await stream.until((events) => events.at(-1)?.type === 'end');
  });
});
