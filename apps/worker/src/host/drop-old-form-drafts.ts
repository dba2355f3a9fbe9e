import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { readPolicy } from '#libs/record';
import { named } from './log';

const hour = 3_600_000;

/** Deletes forms that nobody has gone on with for the days of the policy `formDrafts`. Answers how many. */
export async function dropOldFormDrafts(db: Database, now = new Date()): Promise<number> {
  const { keptForDays } = (await readPolicy(db, 'formDrafts')).value;
  const before = new Date(now.getTime() - keptForDays * 24 * hour);
  return db.$executeRaw`DELETE FROM form_draft WHERE saved_at < ${before}`;
}

/** Now and every hour, until it is stopped. */
export function keepFormDraftsShort(db: Database, log: Logger): { stop(): void } {
  const run = (): void => {
    dropOldFormDrafts(db).then(
      (dropped) => dropped > 0 && log.info({ dropped }, 'Old unfinished forms were deleted'),
      (error: unknown) => log.warn(named(error), 'Old unfinished forms were not deleted; it is tried again'),
    );
  };
  run();
  const timer = setInterval(run, hour);
  return { stop: () => clearInterval(timer) };
}
