import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { noteLongerCalendar } from '#libs/record';
import { named } from './log';

const hour = 3_600_000;

/** Now and every hour, until it is stopped: clocks that wait for more years of bank holidays hear when this release has them. */
export function keepCalendarFresh(db: Database, log: Logger): { stop(): void } {
  const run = (): void => {
    noteLongerCalendar(db).then(
      (noted) => noted && log.info('Clocks that waited for more bank holidays are worked out again'),
      (error: unknown) => log.warn(named(error), 'Clocks may still wait for bank holidays; it is tried again'),
    );
  };
  run();
  const timer = setInterval(run, hour);
  return { stop: () => clearInterval(timer) };
}
