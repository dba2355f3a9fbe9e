import { demoPeople } from '#libs/embedded';
import { Record } from './reading/record';
import { Bench } from './testing/bench';

jest.setTimeout(60_000);

const { hubWorker } = demoPeople;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin();
});
afterAll(() => bench.end());

const me = () => bench.send('GET', '/me', { as: hubWorker });

describe('readings that take long', () => {
  it('leave connections for everybody else, though as many are asked for as there are connections', async () => {
    await me();
    const record = bench.app.get(Record);
    const twoSeconds = () => record.asService(hubWorker.id, (tx) => tx.$executeRaw`SELECT pg_sleep(2)`, 30_000);
    const long = Promise.all(Array.from({ length: 10 }, twoSeconds));
    const asked = Date.now();
    expect((await me()).status).toBe(200);
    expect(Date.now() - asked).toBeLessThan(1_500);
    expect(await long).toHaveLength(10);
  });
});
