import { type Database } from '#libs/database';
import { stagesGoingOn } from '#libs/record';
import { type StageOperator } from '#libs/temporal';
import { abreast } from './abreast';

/**
 * Starts the workflow of every stage that goes on by the record and does not run: Temporal's store was lost, or restored from an older
 * copy. Safe to repeat, at any time: a workflow that runs stays.
 * @returns the ids of those that did not run. Throws TemporalAway
 */
export async function startMissing(db: Database, operator: StageOperator): Promise<string[]> {
  const goingOn = await stagesGoingOn(db);
  const running = await operator.running();
  return abreast(
    goingOn.filter(({ stageId }) => !running.has(stageId)),
    async (stage) => {
      if ((await operator.look(stage.stageId)).is !== 'notRunning') return undefined; // it began a moment ago
      await operator.startAgain(stage);
      return stage.stageId;
    },
  );
}
