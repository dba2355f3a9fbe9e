import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { done, type QualityActionState, raised, type Recheck, rechecked } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dateOf, dayOf } from '../days';
import { hasLeft } from '../office/has-left';
import { others, type QualityCommand, type QualityWriter, recordQuality } from './record-quality';

/** What somebody is to do about what was found. */
export interface ActionToRaise {
  ownerId: string;
  dueOn: string;
  recheckOn: string;
  /** Words: kept as a document of the source. */
  text: { found: string; action: string };
}

export interface ActionSource {
  sourceKind: 'audit' | 'complaint';
  sourceId: string;
  journeyId?: string;
  teamId?: string;
}

/** Code: ACTION.UNKNOWN_OWNER, and those of `raised`. */
export async function raiseAction(
  tx: Tx,
  write: QualityWriter,
  { by, at, commandId }: QualityCommand,
  source: ActionSource,
  asked: ActionToRaise & { n: number },
): Promise<string> {
  const { ownerId, dueOn, recheckOn, text, n } = asked;
  const { sourceKind, sourceId, journeyId, teamId } = source;
  raised({ ownerId, dueOn, recheckOn }, londonDate(at));
  if (await hasLeft(tx, ownerId)) {
    throw new RuleBroken('ACTION.UNKNOWN_OWNER', 'The owner is not on the staff list');
  }
  const id = v5(`action ${n}`, commandId);
  const textHash = await write.words(sourceId, 'qualityAction', text);
  const days = { dueOn: dateOf(dueOn), recheckOn: dateOf(recheckOn) };
  const row = { id, sourceId, sourceKind, journeyId, teamId, ownerId, ...days, status: 'open', textHash };
  await tx.qualityAction.createMany({ data: [{ ...row, raisedBy: by.id, raisedAt: new Date(at) }] });
  await write.fact(
    sourceId,
    'action.raised',
    { actionId: id, ownerId, dueOn, recheckOn, textHash },
    others(by, ownerId),
  );
  return id;
}

/** The owner says what was done. Codes: those of `done`, ACTION.UNKNOWN. */
export async function completeAction(
  tx: Tx,
  command: QualityCommand,
  id: string,
  words: string,
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const row = await actionRow(tx, id);
    const { status } = done(stateOfAction(row));
    const doneTextHash = await write.words(row.sourceId, 'actionDone', { words });
    await tx.qualityAction.updateMany({ where: { id }, data: { status, doneAt: new Date(command.at), doneTextHash } });
    await write.fact(row.sourceId, 'action.done', { actionId: id, textHash: doneTextHash });
    return { id };
  });
}

/** Another person looks again. Codes: those of `rechecked`, ACTION.UNKNOWN, ACTION.OWNER_LEFT. */
export async function recheckAction(
  tx: Tx,
  command: QualityCommand,
  id: string,
  { words, outcome, again }: Omit<Recheck, 'by'> & { words: string },
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const row = await actionRow(tx, id);
    const { by, at } = command;
    const next = rechecked(stateOfAction(row), { by: by.id, outcome, again }, londonDate(at));
    if (outcome === 'notYet' && (await hasLeft(tx, row.ownerId))) {
      throw new RuleBroken('ACTION.OWNER_LEFT', 'Whoever did it has left: give it to somebody else first');
    }
    const checkTextHash = await write.words(row.sourceId, 'actionRechecked', { words });
    const days = { dueOn: dateOf(next.dueOn), recheckOn: dateOf(next.recheckOn) };
    const checked = { recheckedAt: new Date(at), recheckedBy: by.id, outcome, checkTextHash };
    await tx.qualityAction.updateMany({ where: { id }, data: { status: next.status, ...days, ...checked } });
    const payload = { actionId: id, outcome, dueOn: next.dueOn, recheckOn: next.recheckOn, textHash: checkTextHash };
    const tell = outcome === 'notYet' ? others(by, row.ownerId) : [];
    await write.fact(row.sourceId, 'action.rechecked', payload, tell);
    return { id };
  });
}

/** Code: ACTION.UNKNOWN. */
export async function actionRow(tx: Tx, id: string): Promise<Prisma.QualityActionModel> {
  const row = await tx.qualityAction.findUnique({ where: { id } });
  if (!row) throw new RuleBroken('ACTION.UNKNOWN', 'There is no such action');
  return row;
}

export function stateOfAction({ ownerId, dueOn, recheckOn, status }: Prisma.QualityActionModel): QualityActionState {
  return { ownerId, dueOn: dayOf(dueOn), recheckOn: dayOf(recheckOn), status: status as QualityActionState['status'] };
}
