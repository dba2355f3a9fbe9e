import { type Logger } from 'pino';
import { type Database } from '#libs/database';
import { everyInterval, fileAnchor, type Signer } from '#libs/ledger';
import { type WorkerConfig } from '../config/config';
import { named } from './log';

/** Signs what the ledger has recorded, again and again; stopping signs the rest. */
export function keepCheckpoints(
  db: Database,
  signer: Signer,
  config: WorkerConfig,
  log: Logger,
): { stop(): Promise<void> } {
  return everyInterval({
    db,
    signer,
    anchor: fileAnchor(config.LEDGER_ANCHOR_FILE),
    interval: config.LEDGER_CHECKPOINT_SECONDS * 1_000,
    onCheckpoint: ({ n, facts }) => log.info({ n, facts }, 'The ledger has a checkpoint'),
    onError: (error) => log.warn(named(error), 'The ledger has no checkpoint; it is tried again'),
  });
}
