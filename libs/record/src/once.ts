import { type Recorded } from '#libs/contracts';
import { lockCommand, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';

/** What tells one command from another. */
export interface CommandKey {
  commandId: string;
  /** SHA-256 (hex) of the canonical request; absent for the service's own acts, whose ids say all. */
  requestHash?: string;
  actorId: string;
}

const ownAct = 'system';

/**
 * Does the work once for each command id. A repeat gets the first answer; the same id with another request, or from another person, is
 * refused with COMMAND.REUSED. Repeats that arrive together wait for the first.
 */
export async function once<T extends object>(
  tx: Tx,
  key: CommandKey,
  work: () => Promise<T>,
): Promise<{ result: T; replayed: boolean }> {
  await lockCommand(tx, key.commandId);
  return unlessDone(tx, key, work);
}

/** The same where repeats wait for each other already: each holds the row that all of them act on before it asks here. */
export async function unlessDone<T extends object>(
  tx: Tx,
  key: CommandKey,
  work: () => Promise<T>,
): Promise<{ result: T; replayed: boolean }> {
  const earlier = await answerOf<T>(tx, key);
  if (earlier) return { result: earlier, replayed: true };
  const result = await work();
  const { commandId: id, actorId, requestHash = ownAct } = key;
  await tx.$executeRaw`
    INSERT INTO command (id, actor_id, request_hash, result)
    VALUES (${id}::uuid, ${actorId}::uuid, ${requestHash}, ${JSON.stringify(result)}::jsonb)`;
  return { result, replayed: false };
}

/** The stored answer to this very command; undefined when it was never recorded. Refuses COMMAND.REUSED. */
export async function answerOf<T = Recorded>(db: Pick<Tx, 'command'>, key: CommandKey): Promise<T | undefined> {
  const row = await db.command.findUnique({ where: { id: key.commandId } });
  if (!row) return undefined;
  if (row.requestHash !== (key.requestHash ?? ownAct) || row.actorId !== key.actorId) {
    throw new RuleBroken('COMMAND.REUSED', 'This command id was already used for another request');
  }
  return row.result as T;
}
