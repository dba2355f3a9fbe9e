import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { type Auditor, type AuditPlan, type CaseFile, mayBeDrawn, mayBePlanned, themeIsRight } from '#libs/quality';
import { toJson } from '../json';
import { readPolicy } from '../policies/read-policy';
import { type Draw, drawn } from './draw';
import { type QualityCommand, type QualityWriter, recordQuality } from './record-quality';

export interface AuditToPlan extends QualityCommand, AuditPlan {
  auditor: Auditor;
}

/** Somebody is to look through this case file. Codes: those of `mayBePlanned`, AUDIT.ALREADY_PLANNED. */
export async function planAudit(
  tx: Tx,
  command: AuditToPlan,
  file: CaseFile,
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const { value } = await readPolicy(tx, 'quality');
    mayBePlanned(command, file, command.auditor, value.themes);
    const open = { journeyId: file.journeyId, auditorId: command.auditor.id, finishedAt: null, withdrawnAt: null };
    if ((await tx.audit.count({ where: open })) > 0) {
      throw new RuleBroken('AUDIT.ALREADY_PLANNED', 'This case file is on their list already');
    }
    return { id: await plan(tx, write, command, file) };
  });
}

/**
 * Draws a sample from the case files that the auditor may open, and plans an audit of each. Codes: those of `themeIsRight`,
 * AUDIT.NONE_TO_DRAW.
 */
export async function drawAudits(
  tx: Tx,
  command: AuditToPlan & { seed: string; size: number },
  files: readonly CaseFile[],
): Promise<{ ids: string[]; draw: Draw; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const { value } = await readPolicy(tx, 'quality');
    themeIsRight(command, value.themes);
    const eligible = new Map(
      files.filter((file) => mayBeDrawn(command, file, command.auditor)).map((file) => [file.journeyId, file]),
    );
    if (eligible.size === 0) throw new RuleBroken('AUDIT.NONE_TO_DRAW', 'There is no case file to draw from');
    const { sample, draw } = drawn([...eligible.keys()], command.size, command.seed);
    const ids: string[] = [];
    for (const journeyId of sample)
      ids.push(await plan(tx, write, command, eligible.get(journeyId) ?? { journeyId }, draw));
    return { ids, draw };
  });
}

async function plan(tx: Tx, write: QualityWriter, command: AuditToPlan, file: CaseFile, draw?: Draw): Promise<string> {
  const { kind, theme, auditor, by, at, commandId } = command;
  const { journeyId, teamId } = file;
  const id = v5(`audit ${journeyId}`, commandId);
  const row = { id, kind, theme, journeyId, teamId, auditorId: auditor.id, plannedBy: by.id, plannedAt: new Date(at) };
  await tx.audit.createMany({ data: [{ ...row, ...(draw ? { draw: toJson(draw) } : {}) }] });
  await write.fact(id, 'audit.planned', { auditId: id, kind, theme, auditorId: auditor.id, draw });
  return id;
}
