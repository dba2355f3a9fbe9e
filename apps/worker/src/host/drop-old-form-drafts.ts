import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { readPolicy } from '#libs/record';
import { named } from './log';
import { regularly } from './regularly';

const hour = 3_600_000;

/** Deletes forms that nobody has gone on with for the days of the policy `formDrafts`. Answers how many. */
export async function dropOldFormDrafts(db: Database, now = new Date()): Promise<number> {
  const { keptForDays } = (await readPolicy(db, 'formDrafts')).value;
  const before = new Date(now.getTime() - keptForDays * 24 * hour);
  return db.$executeRaw`DELETE FROM form_draft WHERE saved_at < ${before}`;
}

/** Now and every hour, until it is stopped. */
export function keepFormDraftsShort(db: Database, log: Logger): { stop(): Promise<void> } {
  return regularly(hour, async () => {
    try {
      const dropped = await dropOldFormDrafts(db);
      if (dropped > 0) log.info({ dropped }, 'Old unfinished forms were deleted');
    } catch (error) {
      log.warn(named(error), 'Old unfinished forms were not deleted; it is tried again');
    }
  });
}
