import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningProcess, startProcess, testRunDirectory, testTemporal } from '#libs/embedded';
import { Bench, codecKeys } from './bench';

const root = join(__dirname, '../../../..');

/** The API on a real Temporal with a real worker beside it (from the build: `npm run build` comes first). */
export async function beginRoad(): Promise<{ bench: Bench; end(): Promise<void> }> {
  const { address, namespace } = await testTemporal();
  const bench = await Bench.begin({ temporal: address, namespace });
  const worker = await startWorker(bench.postgres.url, address, namespace);
  return {
    bench,
    end: async () => {
      await worker.stop();
      await bench.end();
    },
  };
}

function startWorker(databaseUrl: string, address: string, namespace: string): Promise<RunningProcess> {
  const folder = testRunDirectory();
  const logFile = join(folder, `worker-${namespace}.log`);
  return startProcess({
    name: 'The worker',
    command: process.execPath,
    args: ['--enable-source-maps', join(root, 'dist/apps/worker/src/main.js')],
    logFile,
    readyWithin: 60_000,
    ready: () => Promise.resolve(existsSync(logFile) && readFileSync(logFile, 'utf8').includes('at work')),
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      CODEC_KEYS: codecKeys,
      LEDGER_SIGNING_KEY: signingKey(),
      LEDGER_ANCHOR_FILE: join(folder, `anchors-${namespace}.jsonl`),
    },
  });
}

function signingKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}
