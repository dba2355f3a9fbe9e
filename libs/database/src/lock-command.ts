import { type Tx } from './client';

/**
 * Lets one transaction at a time work on a command id: the second of a double click waits, then finds the stored result. Command rows
 * are inserted once, complete with their result; they are never updated.
 */
export async function lockCommand(tx: Tx, commandId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${commandId}, 7310460332))`;
}
