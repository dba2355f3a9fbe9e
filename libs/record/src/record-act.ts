import { type Recorded } from '#libs/contracts';
import { type Database, inTransaction, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { type ClockRow, clocksOf } from './deadlines/clocks-of';
import { pendingMilestones, pendingOf } from './deadlines/pending';
import { deadlineSummaries } from './deadlines/summaries';
import { type Terms, termsOf } from './deadlines/terms';
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
      let after: Clocks | undefined;
      const { result: recorded, replayed } = await once(tx, key, async () => {
        const { recorded: now, clocks } = await written(tx, input);
        after = clocks;
        return now;
      });
      const milestones = after ? pendingOf(after.rows, after.terms) : await pendingMilestones(tx, input.stageId);
      return { recorded, milestones, replayed };
    }),
  );
}

/** The stage's clocks as they are when all is written. */
interface Clocks {
  rows: readonly ClockRow[];
  terms: Terms;
}

async function written(tx: Tx, input: RecordInput): Promise<{ recorded: Recorded; clocks: Clocks }> {
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
  const terms = await termsOf(tx);
  const writing = { tx, terms, commandId, counts: 'requestHash' in input.act };
  const after = await writeEvents(writing, stage, events);
  const rows = await clocksOf(tx, [stageId]);
  const recorded = {
    commandId,
    stageId,
    version: after.version,
    recordedAt: new Date().toISOString(),
    status: after.status,
    ...linked(events),
    deadlines: deadlineSummaries(rows),
  };
  return { recorded, clocks: { rows, terms } };
}

function linked(events: RecordInput['events']): Pick<Recorded, 'journeyId'> {
  const decided = events.find((event) => event.type === 'decided' && 'journeyId' in event);
  return decided && 'journeyId' in decided ? { journeyId: decided.journeyId as string } : {};
}
