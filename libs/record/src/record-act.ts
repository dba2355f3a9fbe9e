import { type Recorded } from '#libs/contracts';
import { askAtOnce, type Database, inTransaction, type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { pendingOf } from './deadlines/pending';
import { deadlineSummaries } from './deadlines/summaries';
import { writeFacts } from './facts';
import { answerIn, type CommandKey, type CommandRow, commandRow, storing } from './once';
import { refusing } from './refusals';
import { lockedStage } from './stage/stage-row';
import { standing, standingIn, type StandingRow } from './stage/standing';
import { type Before, writeRows } from './stage/write-events';
import { refuseMissing, textsKept } from './texts';
import { type RecordAnswer, type RecordInput } from './types';

/**
 * Records what an act made of its stage: facts, state, read tables, clocks and messages in one transaction, once for each command id.
 * Refuses COMMAND.REUSED, STAGE.UNKNOWN, VERSION.STALE, DOCUMENT.MISSING and what the read tables repeat of the rules.
 */
export async function recordAct(db: Database, input: RecordInput): Promise<RecordAnswer> {
  const { stageId, act, events } = input;
  const requestHash = 'requestHash' in act ? act.requestHash : undefined;
  const key = { commandId: act.commandId, requestHash, actorId: act.command.by.id };
  return refusing(() =>
    inTransaction(db, async (tx) => {
      const stage = await lockedStage(tx, stageId); // a repeat waits here for the first
      const { earlier, texts, ...rows } = await askAtOnce<AskedForAnAct>(tx, {
        ...{ earlier: commandRow(key), texts: textsKept(stage, events) },
        ...standing(stage),
      });
      const before = standingIn(rows);
      const answer = answerIn(earlier[0], key);
      if (answer) return { recorded: answer, milestones: pendingOf(before.clocks, before.terms), replayed: true };
      refuseOther(stage, input);
      refuseMissing(texts, events);
      return written(tx, key, input, { stage, ...before });
    }),
  );
}

/** All that is asked once the stage is held, as one statement. */
interface AskedForAnAct extends StandingRow {
  earlier: CommandRow;
  texts: object;
}

/** Refuses another kind of stage, and a version that was not decided upon. */
function refuseOther({ id: stageId, kind, version }: Prisma.StageModel, input: RecordInput): void {
  const { expected } = input;
  if (kind !== input.kind) throw new RuleBroken('STAGE.UNKNOWN', 'There is no such stage', { stageId });
  if (version !== expected) {
    throw new RuleBroken('VERSION.STALE', 'Somebody else was faster: look at it again', { expected, version });
  }
}

async function written(tx: Tx, key: CommandKey, { events, act }: RecordInput, before: Before): Promise<RecordAnswer> {
  const { terms } = before;
  const { commandId } = key;
  const writing = { tx, terms, commandId, counts: 'requestHash' in act };
  const { stage, clocks, facts, rows } = await writeRows(writing, before, events);
  const recorded = {
    ...{ commandId, stageId: stage.id, version: stage.version },
    ...{ recordedAt: new Date().toISOString(), status: stage.status },
    ...linked(events),
    deadlines: deadlineSummaries(clocks),
  };
  await writeFacts(tx, terms, facts, [...rows, storing(key, recorded)]);
  return { recorded, milestones: pendingOf(clocks, terms), replayed: false };
}

function linked(events: RecordInput['events']): Pick<Recorded, 'journeyId'> {
  const decided = events.find((event) => event.type === 'decided' && 'journeyId' in event);
  return decided && 'journeyId' in decided ? { journeyId: decided.journeyId as string } : {};
}
