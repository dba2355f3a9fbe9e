import { type Recorded } from '#libs/contracts';
import { type Database, inTransaction, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { pendingMilestones } from './deadlines/pending';
import { deadlineSummaries } from './deadlines/summaries';
import { termsOf } from './deadlines/terms';
import { once } from './once';
import { refusing } from './refusals';
import { lockedStage } from './stage/stage-row';
import { writeEvents } from './stage/write-events';
import { keptTexts } from './texts';
import { type RecordAnswer, type RecordInput } from './types';

/**
 * Records what an act made of its stage: facts, state, read tables, clocks and messages in one transaction, once for each command id.
 * Refuses COMMAND.REUSED, STAGE.UNKNOWN, VERSION.STALE, DOCUMENT.MISSING and what the read tables repeat of the rules.
 */
export async function recordAct(db: Database, input: RecordInput): Promise<RecordAnswer> {
  const { commandId, command } = input.act;
  const requestHash = 'requestHash' in input.act ? input.act.requestHash : undefined;
  return refusing(() =>
    inTransaction(db, async (tx) => {
      const key = { commandId, requestHash, actorId: command.by.id };
      const { result: recorded, replayed } = await once(tx, key, () => written(tx, input));
      return { recorded, milestones: await pendingMilestones(tx, input.stageId), replayed };
    }),
  );
}

async function written(tx: Tx, input: RecordInput): Promise<Recorded> {
  const { stageId, kind, events, expected } = input;
  const { commandId } = input.act;
  const stage = await lockedStage(tx, stageId);
  if (stage.kind !== kind) throw new RuleBroken('STAGE.UNKNOWN', 'There is no such stage', { stageId });
  if (stage.version !== expected) {
    throw new RuleBroken('VERSION.STALE', 'Somebody else was faster: look at it again', {
      expected,
      version: stage.version,
    });
  }
  await keptTexts(tx, stage, events);
  const writing = { tx, terms: await termsOf(tx), commandId, counts: 'requestHash' in input.act };
  const after = await writeEvents(writing, stage, events);
  return {
    commandId,
    stageId,
    version: after.version,
    recordedAt: new Date().toISOString(),
    status: after.status,
    ...linked(events),
    deadlines: await deadlineSummaries(tx, stageId),
  };
}

function linked(events: RecordInput['events']): Pick<Recorded, 'journeyId'> {
  const decided = events.find((event) => event.type === 'decided' && 'journeyId' in event);
  return decided && 'journeyId' in decided ? { journeyId: decided.journeyId as string } : {};
}
