import { rules } from './checker/finding';
import { enquire } from './clients/families';
import { type Judged, Trial } from './trial';

let trial: Trial;
beforeAll(async () => {
  trial = await Trial.begin({ seed: 3, lateOnes: 2 });
}, 240_000);
afterAll(() => trial.end(), 60_000);

const told = ({ findings }: Judged) => findings.map(({ rule, words }) => `${rules[rule]}: ${words}`);

describe('a short run of the chaos test', () => {
  it('loses nothing and doubles nothing while a worker, the API and PostgreSQL are killed', async () => {
    await trial.storm({
      seconds: 6,
      faults: ['worker', 'api', 'postgres', 'postgresRestart'],
      clients: { families: 4, writers: 2 },
    });
    expect(told(await trial.judge())).toEqual([]);
    expect(trial.happened.length).toBeGreaterThanOrEqual(4);
    expect(trial.book.count('ok')).toBeGreaterThan(10);
  }, 240_000);

  it('fails when idempotency is off: the service applies a repeat twice, and the checker says so', async () => {
    await trial.rig.forgetIdempotency();
    const twice = await enquire(trial.client(), () => 0.15); // as many as four at once, with one key
    expect(twice).toBeDefined();
    const { findings } = await trial.judge();
    expect(findings.filter(({ rule }) => rule === 'duplicated').map(({ words }) => words)).toEqual([
      expect.stringMatching(/^command \d+ \(enquiry\), ok, has 5 effects$/),
    ]);
  }, 240_000);
});
