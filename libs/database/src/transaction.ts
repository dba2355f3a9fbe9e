import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, type Tx } from './client';
import { isWorthRetrying } from './errors';
import { type Prisma } from './generated/client';
import { handOnTextKeys } from './text-keys';

export interface TransactionOptions {
  /** Milliseconds for the whole of it. Default 10,000. */
  timeout?: number;
  isolationLevel?: Prisma.TransactionIsolationLevel;
}

const attempts = 4;

/** Runs `fn` in one transaction; again, up to three times, when the database says that two transactions stood in each other's way. */
export async function inTransaction<T>(
  db: Database,
  fn: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction((tx) => fn(handOnTextKeys(db, tx)), options);
    } catch (error) {
      if (attempt === attempts || !isWorthRetrying(error)) throw error;
      await sleep(Math.random() * 20 * 2 ** attempt); // two that met once should not meet again
    }
  }
}
