import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { startMissing } from '#libs/reconcile';
import { type StageOperator } from '#libs/temporal';
import { type WorkerConfig } from '../config/config';
import { named } from './log';
import { regularly } from './regularly';

/** Temporal may not be whole yet as the worker starts: nobody waits five minutes for that. Milliseconds. */
const soon = 5_000;

/**
 * Now and at every interval, soon again where it could not be seen, until it is stopped: a stage that goes on by the record and has no workflow gets one. After a loss of
 * Temporal's store no deadline waits for somebody to notice.
 */
export function keepStagesRunning(
  db: Database,
  operator: StageOperator,
  { STAGE_SWEEP_SECONDS }: Pick<WorkerConfig, 'STAGE_SWEEP_SECONDS'>,
  log: Logger,
): { stop(): Promise<void> } {
  return regularly(STAGE_SWEEP_SECONDS * 1_000, async () => {
    try {
      const { length } = await startMissing(db, operator);
      if (length > 0) log.warn({ stages: length }, 'Stages had no workflow; they run again');
    } catch (error) {
      log.warn(named(error), 'It is not known whether every stage runs; it is tried again');
      return soon;
    }
  });
}
