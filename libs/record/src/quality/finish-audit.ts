import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { type AuditResult, mayBeFinished, mustBeWaiting } from '#libs/quality';
import { toJson } from '../json';
import { readPolicy } from '../policies/read-policy';
import { type ActionToRaise, raiseAction } from './actions';
import { type QualityCommand, recordQuality } from './record-quality';

export interface AuditToFinish extends QualityCommand, Omit<AuditResult, 'actions'> {
  auditId: string;
  /** What is good and what is not, in words. */
  text: { strengths: string; weaknesses: string };
  actions: readonly ActionToRaise[];
}

/**
 * The auditor's grades, words and actions, once. Codes: AUDIT.UNKNOWN, AUDIT.NOT_YOURS, those of `mustBeWaiting`, `mayBeFinished`
 * and `raiseAction`.
 */
export async function finishAudit(tx: Tx, command: AuditToFinish): Promise<{ id: string; replayed: boolean }> {
  const { auditId: id, grades, overall, text, actions, by, at } = command;
  return recordQuality(tx, command, async (write) => {
    const row = await tx.audit.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('AUDIT.UNKNOWN', 'There is no such audit');
    if (row.auditorId !== by.id) throw new RuleBroken('AUDIT.NOT_YOURS', 'This audit is somebody else’s');
    mustBeWaiting(row);
    const { value, version } = await readPolicy(tx, 'quality');
    mayBeFinished({ grades, overall, actions: actions.length }, value.standards);
    const textHash = await write.words(id, 'audit', text);
    const result = { overall, grades: toJson(grades), standardsVersion: version, textHash };
    await tx.audit.updateMany({ where: { id }, data: { ...result, finishedAt: new Date(at) } });
    await write.fact(id, 'audit.finished', { auditId: id, overall, grades, standardsVersion: version, textHash });
    const { journeyId, teamId } = row;
    const source = { sourceKind: 'audit', sourceId: id, journeyId, teamId: teamId ?? undefined } as const;
    for (const [n, action] of actions.entries()) await raiseAction(tx, write, command, source, { ...action, n });
    return { id };
  });
}
