import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { noteLongerCalendar } from '#libs/record';
import { named } from './log';
import { regularly } from './regularly';

const hour = 3_600_000;

/** Now and every hour, until it is stopped: clocks that wait for more years of bank holidays hear when this release has them. */
export function keepCalendarFresh(db: Database, log: Logger): { stop(): Promise<void> } {
  return regularly(hour, async () => {
    try {
      const noted = await noteLongerCalendar(db);
      if (noted) log.info('Clocks that waited for more bank holidays are worked out again');
    } catch (error) {
      log.warn(named(error), 'Clocks may still wait for bank holidays; it is tried again');
    }
  });
}
