import { type PendingMilestone, type Recorded } from '#libs/contracts';
import { type Database, inTransaction, type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { pendingMilestones, pendingOf } from './deadlines/pending';
import { deadlineSummaries } from './deadlines/summaries';
import { termsOf } from './deadlines/terms';
import { unlessDone } from './once';
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
  const { stageId, act } = input;
  const requestHash = 'requestHash' in act ? act.requestHash : undefined;
  const key = { commandId: act.commandId, requestHash, actorId: act.command.by.id };
  return refusing(() =>
    inTransaction(db, async (tx) => {
      const stage = await lockedStage(tx, stageId); // a repeat waits here for the first
      let milestones: PendingMilestone[] | undefined;
      const { result: recorded, replayed } = await unlessDone(tx, key, async () => {
        const now = await written(tx, input, stage);
        milestones = now.milestones;
        return now.recorded;
      });
      return { recorded, milestones: milestones ?? (await pendingMilestones(tx, stageId)), replayed };
    }),
  );
}

async function written(
  tx: Tx,
  { kind, events, expected, act }: RecordInput,
  before: Prisma.StageModel,
): Promise<Omit<RecordAnswer, 'replayed'>> {
  const { id: stageId, version } = before;
  const { commandId } = act;
  if (before.kind !== kind) throw new RuleBroken('STAGE.UNKNOWN', 'There is no such stage', { stageId });
  if (version !== expected) {
    throw new RuleBroken('VERSION.STALE', 'Somebody else was faster: look at it again', { expected, version });
  }
  await keptTexts(tx, before, events);
  const terms = await termsOf(tx);
  const writing = { tx, terms, commandId, counts: 'requestHash' in act };
  const { stage, clocks } = await writeEvents(writing, before, events);
  const recorded = {
    ...{ commandId, stageId, version: stage.version, recordedAt: new Date().toISOString(), status: stage.status },
    ...linked(events),
    deadlines: deadlineSummaries(clocks),
  };
  return { recorded, milestones: pendingOf(clocks, terms) };
}

function linked(events: RecordInput['events']): Pick<Recorded, 'journeyId'> {
  const decided = events.find((event) => event.type === 'decided' && 'journeyId' in event);
  return decided && 'journeyId' in decided ? { journeyId: decided.journeyId as string } : {};
}
