import { type Database } from '#libs/database';
import { type OutboxMessage } from '../message';
import { ruleOf } from './plain-words';

/**
 * Until when the work that a message is about is due, as it stands now: the running clock of its rule, else the stage's next one.
 *
 * @returns London date `YYYY-MM-DD`; undefined when no clock runs
 */
export async function dueOn(db: Database, message: OutboxMessage): Promise<string | undefined> {
  const { stageId } = message.data;
  if (!stageId) return undefined;
  const row = await db.deadline.findFirst({
    where: { stageId, stoppedAt: null, rule: ruleOf(message) },
    orderBy: { dueAt: 'asc' },
    select: { dueOn: true, extendedTo: true },
  });
  return (row?.extendedTo ?? row?.dueOn)?.toISOString().slice(0, 10);
}
