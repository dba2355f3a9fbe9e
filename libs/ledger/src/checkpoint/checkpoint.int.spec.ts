import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { inTransaction } from '#libs/database';
import { append } from '../append';
import { author, type SampleLedger, sampleLedger } from '../testing/sample-ledger';
import { everyInterval } from './every-interval';

let ledger: SampleLedger;
beforeEach(async () => {
  ledger = await sampleLedger();
});
afterEach(() => ledger.close());

const lines = () =>
  readFileSync(ledger.anchorFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { n: number });

describe('a checkpoint', () => {
  it('covers what was recorded since the last one and continues it', async () => {
    await ledger.write(randomUUID(), 3);
    const first = await ledger.sign();
    await ledger.write(randomUUID(), 2);
    const second = await ledger.sign();

    expect([first?.n, first?.facts, second?.n, second?.facts]).toEqual([1, 3, 2, 5]);
    expect(second?.prevRoot).toBe(first?.root);
    expect(lines()).toEqual([first, second]);
  });

  it('is not made when nothing was recorded', async () => {
    expect(await ledger.sign()).toBeUndefined();
    await ledger.write(randomUUID(), 1);
    await ledger.sign();
    expect(await ledger.sign()).toBeUndefined();
  });

  it('reaches the anchor later when a crash kept it from there', async () => {
    await ledger.write(randomUUID(), 1);
    await ledger.sign();
    rmSync(ledger.anchorFile);
    await ledger.write(randomUUID(), 1);
    await ledger.sign();

    expect(lines().map(({ n }) => n)).toEqual([1, 2]);
  });

  it('is made once for the same facts by two workers at the same moment', async () => {
    await ledger.write(randomUUID(), 5);
    const made = await Promise.all([ledger.sign(), ledger.sign(), ledger.sign()]);

    expect(made.filter(Boolean)).toHaveLength(1);
    expect(lines().map(({ n }) => n)).toEqual([1]);
  });

  it('misses no fact whose transaction commits after one with a later position', async () => {
    let earlierWritten = (): void => undefined;
    let commit = (): void => undefined;
    const written = new Promise<void>((resolve) => (earlierWritten = resolve));
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    const facts = [{ type: 'sample.happened', payload: {}, occurredAt: new Date(), by: author }];
    const earlier = inTransaction(ledger.db, async (tx) => {
      await append(tx, { streamId: randomUUID(), streamKind: 'journey', facts });
      earlierWritten();
      await mayCommit;
    });
    await written;
    await ledger.write(randomUUID(), 1);
    const signing = ledger.sign();
    setTimeout(commit, 300);

    await earlier;
    expect(await signing).toMatchObject({ facts: 2 });
    expect(await ledger.verify()).toMatchObject({ clean: true, figures: { factsNotYetSigned: 0 } });
  });
});

describe('the loop of checkpoints', () => {
  it('makes one each interval, and a last one when it is stopped', async () => {
    const made: number[] = [];
    await ledger.write(randomUUID(), 1);
    const firstMade = new Promise<void>((resolve) => {
      const loop = everyInterval({
        ...ledger,
        interval: 20,
        onCheckpoint: ({ n }) => {
          made.push(n);
          if (n === 1) resolve();
        },
        onError: (error) => {
          throw error;
        },
      });
      stopping = () => loop.stop();
    });
    await firstMade;
    await ledger.write(randomUUID(), 1);
    await stopping();

    expect(made).toEqual([1, 2]);
  });

  it('tells of a failure and goes on', async () => {
    await ledger.write(randomUUID(), 1);
    const errors: unknown[] = [];
    const broken = {
      ...ledger.signer,
      sign: () => {
        throw new Error('no key');
      },
    };
    const twice = new Promise<void>((resolve) => {
      const loop = everyInterval({
        ...ledger,
        signer: broken,
        interval: 5,
        onError: (error) => {
          errors.push(error);
          if (errors.length === 2) resolve();
        },
      });
      stopping = () => loop.stop();
    });
    await twice;
    await stopping();

    expect(errors.length).toBeGreaterThanOrEqual(3);
    expect(await ledger.db.checkpoint.count()).toBe(0);
  });
});

let stopping: () => Promise<void>;
