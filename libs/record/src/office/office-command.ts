import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { decideOnce, type PolicyCommand } from '../policies/policy-command';

/** A change of the staff list or of a team. */
export interface OfficeCommand extends PolicyCommand {
  /** Why, in words for colleagues. Kept beside the fact, which holds ids and codes only. */
  reason: string;
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
    const { result, payload } = await work();
    const changeId = v5('office change', commandId);
    const row = { id: changeId, subject, subjectId: id, change, reason, changedBy: by.id, changedAt: new Date(at) };
    await tx.officeChange.createMany({ data: [row] });
    return { result, payload: { id, ...payload, changeId } };
  });
}
