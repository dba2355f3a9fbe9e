import { v5 } from 'uuid';
import { Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { decideOnce, type PolicyCommand } from '../policies/policy-command';

/** A change of the staff list or of a team. */
export interface OfficeCommand extends PolicyCommand {
  /** Why, in words for colleagues. Kept beside the fact, which holds ids and codes only. */
  reason: string;
  /** The version of the entry that the person saw. Refused with VERSION.STALE when it is another one. */
  expectedVersion?: number;
}

export type OfficeSubject = { subject: 'staff' | 'team'; id: string };

/** Does the change once for each command id, keeps its reason, and records it as a fact in the council's stream. */
export async function changeOffice<T extends object>(
  tx: Tx,
  command: OfficeCommand,
  { subject, id }: OfficeSubject,
  change: string,
  work: () => Promise<{ result: T; payload?: object }>,
): Promise<T & { replayed: boolean }> {
  const { commandId, by, at, reason } = command;
  return decideOnce(tx, command, `${subject}.${change}`, async () => {
    if (command.expectedVersion !== undefined) await mustBeAt(tx, { subject, id }, command.expectedVersion);
    const { result, payload } = await work();
    const changeId = v5('office change', commandId);
    const row = { id: changeId, subject, subjectId: id, change, reason, changedBy: by.id, changedAt: new Date(at) };
    await tx.officeChange.createMany({ data: [row] });
    return { result, payload: { id, ...payload, changeId } };
  });
}

/** How often an entry has changed: 0 for one that was there from the beginning. */
export function officeVersion(tx: Tx, { subject, id }: OfficeSubject): Promise<number> {
  return tx.officeChange.count({ where: { subject, subjectId: id } });
}

/** Two who change the same entry come one after the other: the row is held until the end of the transaction. */
async function mustBeAt(tx: Tx, subject: OfficeSubject, expected: number): Promise<void> {
  const row = subject.subject === 'staff' ? Prisma.sql`staff` : Prisma.sql`team`;
  await tx.$queryRaw`SELECT id FROM ${row} WHERE id = ${subject.id} FOR UPDATE`;
  const version = await officeVersion(tx, subject);
  if (version !== expected)
    throw new RuleBroken('VERSION.STALE', 'The entry has changed since you saw it', { version });
}
