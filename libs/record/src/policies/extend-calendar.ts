import { v5 } from 'uuid';
import { type Database, inTransaction } from '#libs/database';
import { system } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { calendarOf } from '../deadlines/terms';
import { decideOnce } from './policy-command';

const namespace = '7b4c1b86-0a55-5d0e-9a51-0d7d1f9f0b0e';

/**
 * A release of the service may bring more years of bank holidays. Where clocks wait for them, the fact `calendar.daysPublished` is written,
 * and its message makes every stage with such a clock work it out again; once a day at most, until none is left that the new years can
 * help. Answers whether it was written now.
 */
export async function noteLongerCalendar(db: Database, now: Date = new Date()): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { version, horizon } = await calendarOf(tx);
    const waiting = { awaitsCalendar: true, calendarVersion: { not: version } };
    if ((await tx.deadline.findFirst({ where: waiting, select: { id: true } })) === null) return false;
    const commandId = v5(`calendar/${version}/${londonDate(now.toISOString())}`, namespace);
    const command = { commandId, requestHash: 'system', by: system, at: now.toISOString() };
    const { replayed } = await decideOnce(tx, command, 'calendar.daysPublished', () =>
      Promise.resolve({ result: { until: horizon.to }, payload: { until: horizon.to } }),
    );
    return !replayed;
  });
}
