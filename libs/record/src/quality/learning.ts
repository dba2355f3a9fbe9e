import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { learned, type LearningRecheck, type LearningSource, type LearningState, lookedAgain } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dateOf, dayOf } from '../days';
import { readPolicy } from '../policies/read-policy';
import { type QualityCommand, recordQuality } from './record-quality';

export interface LearningToRecord extends QualityCommand {
  source: LearningSource;
  /** The audit or the complaint, and the case that it is about. */
  from?: { sourceId: string; journeyId?: string };
  /** Code of the policy's themes. */
  theme?: string;
  ownerId: string;
  /** London date. */
  recheckOn: string;
  text: { learned: string; change: string };
}

/** Codes: those of `learned`. */
export async function recordLearning(tx: Tx, command: LearningToRecord): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const { source, from, theme, ownerId, recheckOn, text, commandId, by, at } = command;
    const { value } = await readPolicy(tx, 'quality');
    const { status } = learned({ ownerId, recheckOn, theme }, londonDate(at), value.themes);
    const id = v5('learning', commandId);
    const textHash = await write.words(id, 'learning', text);
    const row = { id, source, ...from, theme, ownerId, recheckOn: dateOf(recheckOn), status, textHash };
    await tx.learning.createMany({ data: [{ ...row, recordedBy: by.id, recordedAt: new Date(at) }] });
    await write.fact(id, 'learning.recorded', { learningId: id, source, theme, ownerId, recheckOn, textHash });
    return { id };
  });
}

/** Somebody else looks whether practice has changed. Codes: LEARNING.UNKNOWN, those of `lookedAgain`. */
export async function recheckLearning(
  tx: Tx,
  command: QualityCommand,
  id: string,
  { words, outcome, again }: Omit<LearningRecheck, 'by'> & { words: string },
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const row = await learningRow(tx, id);
    const { by, at } = command;
    const next = lookedAgain(stateOfLearning(row), { by: by.id, outcome, again }, londonDate(at));
    const checkTextHash = await write.words(id, 'learningRechecked', { words });
    const checked = { recheckedAt: new Date(at), recheckedBy: by.id, outcome, checkTextHash };
    const data = { status: next.status, recheckOn: dateOf(next.recheckOn), ...checked };
    await tx.learning.updateMany({ where: { id }, data });
    const payload = { learningId: id, outcome, recheckOn: next.recheckOn, textHash: checkTextHash };
    await write.fact(id, 'learning.rechecked', payload);
    return { id };
  });
}

/** Code: LEARNING.UNKNOWN. */
export async function learningRow(tx: Tx, id: string): Promise<Prisma.LearningModel> {
  const row = await tx.learning.findUnique({ where: { id } });
  if (!row) throw new RuleBroken('LEARNING.UNKNOWN', 'There is no such learning');
  return row;
}

export function stateOfLearning({ ownerId, recheckOn, status }: Prisma.LearningModel): LearningState {
  return { ownerId, recheckOn: dayOf(recheckOn), status: status as LearningState['status'] };
}
