import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { englandAndWales, withProclaimedDays } from '#libs/timescales';
import { dateOf } from '../days';
import { decideOnce, type PolicyCommand } from './policy-command';

export interface Proclamation extends PolicyCommand {
  /** YYYY-MM-DD */
  date: string;
  /** Public text, such as the name of the holiday. */
  reason: string;
}

/**
 * Adds a day that is not worked. The message `calendar.dayProclaimed` makes the relay ask every stage with a running clock to work it out
 * again. Refuses CALENDAR.ALREADY_PROCLAIMED, TIMESCALES.BEYOND_HORIZON, TIMESCALES.BAD_DATE.
 */
export async function proclaimDay(tx: Tx, day: Proclamation): Promise<{ date: string; replayed: boolean }> {
  const { date, reason, by } = day;
  return decideOnce(tx, day, 'calendar.dayProclaimed', async () => {
    withProclaimedDays(englandAndWales, [{ date, reason }]);
    const row = { date: dateOf(date), reason, addedBy: by.id };
    const { count } = await tx.proclaimedDay.createMany({ data: [row], skipDuplicates: true });
    if (count === 0)
      throw new RuleBroken('CALENDAR.ALREADY_PROCLAIMED', 'This day has been proclaimed already', { date });
    return { result: { date }, payload: { date } };
  });
}

/**
 * Takes a proclaimed day back: it is worked after all. `reason` is public text. The message `calendar.dayWithdrawn` makes every running clock
 * be worked out again, as when it was proclaimed. Refuses CALENDAR.NOT_PROCLAIMED.
 */
export async function withdrawDay(tx: Tx, day: Proclamation): Promise<{ date: string; replayed: boolean }> {
  const { date, reason, by, at } = day;
  return decideOnce(tx, day, 'calendar.dayWithdrawn', async () => {
    const { count } = await tx.proclaimedDay.updateMany({
      where: { date: dateOf(date), withdrawnAt: null },
      data: { withdrawnAt: new Date(at), withdrawnBy: by.id, withdrawalReason: reason },
    });
    if (count === 0) throw new RuleBroken('CALENDAR.NOT_PROCLAIMED', 'This day is not a proclaimed one', { date });
    return { result: { date }, payload: { date } };
  });
}
