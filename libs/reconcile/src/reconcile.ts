import { setTimeout as sleep } from 'node:timers/promises';
import { type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import { stagesGoingOn } from '#libs/record';
import { type StageOperator } from '#libs/temporal';
import { abreast } from './abreast';
import { type Difference, differenceOf } from './difference';
import { inRecord } from './in-record';

export interface Reconciliation {
  /** Stages that go on by the record. */
  goingOn: number;
  differences: Difference[];
  /** How many of the differences were healed. */
  healed: number;
}

export interface Heal {
  heal: boolean;
  /** Acts under way make differences of a moment: what differs is looked at again after this, in milliseconds. */
  patience?: number;
}

/** Why a workflow was ended, as Temporal's history tells it. */
const reason = 'RECONCILED';

/**
 * Holds every stage that goes on against its workflow, and every workflow against the record. The record is right: with `heal`, what
 * differs is ended and started from the record. Acts that only Temporal knew are counted as `ahead`; nobody can bring their texts back.
 * Throws TemporalAway.
 */
export async function reconcile(
  db: Database,
  operator: StageOperator,
  { heal, patience = 2_000 }: Heal,
): Promise<Reconciliation> {
  const running = await operator.running();
  const goingOn = await stagesGoingOn(db);
  const known = new Set(goingOn.map(({ stageId }) => stageId));
  const suspects = await abreast(goingOn, (stage) => compared(db, operator, stage));
  const strangers = [...running].filter((stageId) => !known.has(stageId));
  if (suspects.length + strangers.length === 0) return { goingOn: goingOn.length, differences: [], healed: 0 };

  await sleep(patience);
  const still = new Set((await stagesGoingOn(db)).map(({ stageId }) => stageId));
  const inDoubt = new Set(suspects.map(({ stageId }) => stageId));
  const differences = [
    ...(await abreast(
      goingOn.filter(({ stageId }) => inDoubt.has(stageId) && still.has(stageId)),
      (stage) => compared(db, operator, stage),
    )),
    ...(await abreast(
      strangers.filter((stageId) => !still.has(stageId)),
      (stageId) => unknown(operator, stageId),
    )),
  ];
  if (heal) await abreast(differences, (difference) => healed(operator, difference));
  const healing = differences.filter(({ is }) => is !== 'silent').length;
  return { goingOn: goingOn.length, differences, healed: heal ? healing : 0 };
}

async function compared(db: Database, operator: StageOperator, stage: StageInput): Promise<Difference | undefined> {
  const workflow = await operator.look(stage.stageId);
  return differenceOf(stage, workflow, await inRecord(db, stage));
}

async function unknown(operator: StageOperator, stageId: string): Promise<Difference | undefined> {
  const { is } = await operator.look(stageId);
  return is === 'notRunning' ? undefined : { stageId, is: 'unknown' };
}

async function healed(operator: StageOperator, { is, stageId, kind }: Difference): Promise<void> {
  if (is === 'silent') return;
  if (is !== 'missing') await operator.end(stageId, reason);
  if (kind !== undefined) await operator.startAgain({ stageId, kind });
}
