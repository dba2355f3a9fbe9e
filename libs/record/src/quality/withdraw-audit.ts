import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { mustBeWaiting } from '#libs/quality';
import { type QualityCommand, recordQuality } from './record-quality';

/** Takes an audit off its auditor's list, with the reason in words. Codes: AUDIT.UNKNOWN, those of `mustBeWaiting`. */
export async function withdrawAudit(
  tx: Tx,
  command: QualityCommand,
  id: string,
  words: string,
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const row = await tx.audit.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('AUDIT.UNKNOWN', 'There is no such audit');
    mustBeWaiting(row);
    const withdrawalHash = await write.words(id, 'auditWithdrawal', { words });
    const withdrawn = { withdrawnAt: new Date(command.at), withdrawnBy: command.by.id, withdrawalHash };
    await tx.audit.updateMany({ where: { id }, data: withdrawn });
    await write.fact(id, 'audit.withdrawn', { auditId: id, textHash: withdrawalHash });
    return { id };
  });
}
