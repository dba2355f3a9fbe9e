import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { noteOverdueActions } from '#libs/record';
import { named } from './log';
import { regularly } from './regularly';

const quarterOfAnHour = 900_000;

/** Now and every quarter of an hour, until it is stopped: whoever owns an action hears that its day has passed. */
export function tellOfOverdueActions(db: Database, log: Logger): { stop(): Promise<void> } {
  return regularly(quarterOfAnHour, async () => {
    try {
      const told = await noteOverdueActions(db);
      if (told > 0) log.info({ told }, 'Owners were told of overdue actions');
    } catch (error) {
      log.warn(named(error), 'Owners were not told of overdue actions; it is tried again');
    }
  });
}
