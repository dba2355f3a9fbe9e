import { type Recorded } from '#libs/contracts';
import { lockCommand, Prisma, type Tx } from '#libs/database';
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
  const earlier = await answerOf<T>(tx, key);
  if (earlier) return { result: earlier, replayed: true };
  const result = await work();
  await tx.$executeRaw(storing(key, result));
  return { result, replayed: false };
}

/** Stores the answer, by itself or as a part of a larger statement. */
export function storing({ commandId, actorId, requestHash = ownAct }: CommandKey, answer: object): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO command (id, actor_id, request_hash, result)
    VALUES (${commandId}::uuid, ${actorId}::uuid, ${requestHash}, ${JSON.stringify(answer)}::jsonb)`;
}

/** The stored answer to this very command; undefined when it was never recorded. Refuses COMMAND.REUSED. */
export async function answerOf<T = Recorded>(db: Pick<Tx, 'command'>, key: CommandKey): Promise<T | undefined> {
  return answerIn<T>((await db.command.findUnique({ where: { id: key.commandId } })) ?? undefined, key);
}

/** What of a command's row tells whether it is this one, and its answer. */
export type CommandRow = Pick<Prisma.CommandModel, 'actorId' | 'requestHash' | 'result'>;

/** Asks for the command's row, where repeats wait for each other already: each holds the row that all of them act on. */
export function commandRow({ commandId }: CommandKey): Prisma.Sql {
  return Prisma.sql`
    SELECT actor_id AS "actorId", request_hash AS "requestHash", result FROM command WHERE id = ${commandId}::uuid`;
}

/** The answer in its row. Refuses COMMAND.REUSED. */
export function answerIn<T = Recorded>(row: CommandRow | undefined, key: CommandKey): T | undefined {
  if (!row) return undefined;
  if (row.requestHash !== (key.requestHash ?? ownAct) || row.actorId !== key.actorId) {
    throw new RuleBroken('COMMAND.REUSED', 'This command id was already used for another request');
  }
  return row.result as T;
}
