import { generateKeyPairSync } from 'node:crypto';
import { configSchema as api, readConfig as readApi } from '../../../apps/api/src/config/config';
import { configSchema as web, readConfig as readWeb } from '../../../apps/web/src/config/config';
import { configSchema as worker, readConfig as readWorker } from '../../../apps/worker/src/config/config';

/** Each program with the variables that it reads and the reading itself. */
export const programs = [
  ['api', api.shape, readApi],
  ['worker', worker.shape, readWorker],
  ['web', web.shape, readWeb],
] as const;

/** Secrets that a program accepts: every value is made up. */
export const madeUpSecrets = {
  CODEC_KEYS: `a1:${Buffer.alloc(32, 1).toString('base64')}`,
  TEXT_KEYS: `t1:${Buffer.alloc(32, 4).toString('base64')}`,
  HOUSEHOLD_KEY: Buffer.alloc(32, 2).toString('base64'),
  LEDGER_SIGNING_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .toString('base64'),
  SESSION_SECRET: Buffer.alloc(32, 3).toString('base64'),
};
