import { v5 } from 'uuid';
import { type Database, inTransaction, type Prisma, type Tx } from '#libs/database';
import { system } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { dateOf, dayOf } from '../days';
import { recordQuality } from './record-quality';

/**
 * Tells the owner of each action whose day has passed, once for each day that it was due on. Nothing else comes of it. Answers how many were
 * told. One transaction each: two workers may be at it.
 */
export async function noteOverdueActions(db: Database, now = new Date()): Promise<number> {
  const today = dateOf(londonDate(now.toISOString()));
  const late = await db.qualityAction.findMany({ where: { status: 'open', dueOn: { lt: today } } });
  const untold = late.filter(({ dueOn, overdueTold }) => overdueTold?.getTime() !== dueOn.getTime());
  for (const row of untold) await inTransaction(db, (tx) => tellOwner(tx, row, now));
  return untold.length;
}

async function tellOwner(tx: Tx, row: Prisma.QualityActionModel, now: Date): Promise<void> {
  const { id, sourceId, ownerId } = row;
  const dueOn = dayOf(row.dueOn);
  const commandId = v5(`overdue on ${dueOn}`, id);
  await recordQuality(tx, { commandId, requestHash: 'system', by: system, at: now.toISOString() }, async (write) => {
    await tx.qualityAction.updateMany({ where: { id }, data: { overdueTold: row.dueOn } });
    await write.fact(sourceId, 'action.overdue', { actionId: id, ownerId, dueOn }, [{ staffId: ownerId }]);
    return {};
  });
}
