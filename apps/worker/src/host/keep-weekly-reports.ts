import { type Logger } from 'pino';
import { type Database, inTransaction } from '#libs/database';
import { takeWeeklyReport, weeksDue } from '#libs/measures';
import { named } from './log';
import { regularly } from './regularly';

const quarterOfAnHour = 900_000;

/** Keeps the report of each week that is over and has none. Answers the Mondays of those that this call kept. */
async function keepDueReports(db: Database, now = new Date()): Promise<string[]> {
  const kept = await db.weeklyReport.findMany({ select: { week: true } });
  const due = weeksDue(
    kept.map(({ week }) => week.toISOString().slice(0, 10)),
    now,
  );
  const taken: string[] = [];
  for (const week of due) {
    // Its own transaction each: another worker may be at it, and a week is kept once.
    if (await inTransaction(db, (tx) => takeWeeklyReport(tx, week, now), { timeout: 60_000 })) taken.push(week);
  }
  return taken;
}

/** Now and every quarter of an hour, until it is stopped: a week's report is there soon after its Sunday is over. */
export function keepWeeklyReports(db: Database, log: Logger): { stop(): Promise<void> } {
  return regularly(quarterOfAnHour, async () => {
    try {
      const weeks = await keepDueReports(db);
      if (weeks.length > 0) log.info({ weeks }, 'Weekly reports were kept');
    } catch (error) {
      log.warn(named(error), 'The weekly report was not kept; it is tried again');
    }
  });
}
