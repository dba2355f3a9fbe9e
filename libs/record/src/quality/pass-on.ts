import { type Tx } from '#libs/database';
import { actionPassedOn, learningPassedOn } from '#libs/quality';
import { hasLeft } from '../office/has-left';
import { actionRow, stateOfAction } from './actions';
import { learningRow, stateOfLearning } from './learning';
import { others, type QualityCommand, recordQuality } from './record-quality';

export interface ToPassOn extends QualityCommand {
  id: string;
  /** Whoever is to have it: somebody on the staff list. */
  toId: string;
}

/** Somebody else is to do it. Codes: ACTION.UNKNOWN, those of `actionPassedOn`. */
export async function passActionOn(tx: Tx, command: ToPassOn): Promise<{ id: string; replayed: boolean }> {
  const { id, toId, by } = command;
  return recordQuality(tx, command, async (write) => {
    const row = await actionRow(tx, id);
    const ownerLeft = await hasLeft(tx, row.ownerId);
    const { ownerId } = actionPassedOn(stateOfAction(row), {
      toId,
      ownerLeft,
      checkedBy: row.recheckedBy ?? undefined,
    });
    await tx.qualityAction.updateMany({ where: { id }, data: { ownerId } });
    await write.fact(row.sourceId, 'action.passedOn', { actionId: id, ownerId }, others(by, ownerId));
    return { id };
  });
}

/** Somebody else sees to it. Codes: LEARNING.UNKNOWN, those of `learningPassedOn`. */
export async function passLearningOn(tx: Tx, command: ToPassOn): Promise<{ id: string; replayed: boolean }> {
  const { id, toId, by } = command;
  return recordQuality(tx, command, async (write) => {
    const row = await learningRow(tx, id);
    const { ownerId } = learningPassedOn(stateOfLearning(row), { toId, checkedBy: row.recheckedBy ?? undefined });
    await tx.learning.updateMany({ where: { id }, data: { ownerId } });
    await write.fact(id, 'learning.passedOn', { learningId: id, ownerId }, others(by, ownerId));
    return { id };
  });
}
