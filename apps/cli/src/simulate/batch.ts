import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, handOnTextKeys, isDatabaseAway, type Tx } from '#libs/database';
import { sendToNobody } from './messages';

/** Longest time that a batch may take, in milliseconds. */
const timeout = 120_000;

const mostTries = 20;

/**
 * Runs work on a database whose transactions are parts of one: many acts are committed together. Nothing of them is skipped: each runs
 * the statements that it always runs, under the same locks, constraints and triggers, and the batch stands or falls as a whole.
 */
export async function inBatch<T>(db: Database, work: (together: Database) => Promise<T>): Promise<T> {
  let begun = false;
  const whole = (): Promise<T> =>
    db.$transaction(
      async (tx) => {
        begun = true;
        await tx.$executeRaw`SET LOCAL synchronous_commit = off`; // a crash loses the newest batch, never half of one
        const done = await work(handOnTextKeys(db, within(tx)));
        await sendToNobody(tx);
        return done;
      },
      { timeout, maxWait: 10_000 },
    );
  for (let tries = 1; ; tries += 1) {
    try {
      return await whole();
    } catch (error) {
      if (begun || tries === mostTries || !isDatabaseAway(error)) throw error;
      await sleep(500); // a busy machine answers late; nothing of this batch has happened yet
    }
  }
}

/** The transaction, taken for a database: what asks it for a transaction is given this one. */
function within(tx: Tx): Database {
  const settled = new Map<unknown, unknown>([
    ['policy', readOnce(tx.policy)],
    ['proclaimedDay', readOnce(tx.proclaimedDay)],
  ]);
  const together = new Proxy(tx, {
    get: (target, name) =>
      name === '$transaction' ? transaction : (settled.get(name) ?? (Reflect.get(target, name) as unknown)),
  }) as Database;
  const transaction = (part: (inner: Tx) => Promise<unknown>): Promise<unknown> => part(together);
  return together;
}

/** Every act reads the council's policies and proclaimed days. Nobody changes them within a batch: each question is asked once. */
function readOnce<T extends object>(table: T): T {
  const answers = new Map<string, unknown>();
  return new Proxy(table, {
    get: (target, name) => (question: unknown) => {
      const key = `${String(name)} ${JSON.stringify(question)}`;
      const ask = Reflect.get(target, name) as (question: unknown) => unknown;
      const answer = answers.get(key) ?? Promise.resolve(ask(question));
      answers.set(key, answer);
      return answer;
    },
  });
}
