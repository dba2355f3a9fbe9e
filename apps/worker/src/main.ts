import 'reflect-metadata';
import { readConfig } from './config/config';
import { runWorker } from './run-worker';

/** sysexits.h EX_CONFIG: starting again will not help until somebody changes the configuration. */
const badConfiguration = 78;

async function main(): Promise<void> {
  const stop = new AbortController();
  process.on('SIGTERM', () => stop.abort());
  process.on('SIGINT', () => stop.abort());
  await runWorker(readConfig(process.env), stop.signal);
}

main().catch((error: unknown) => {
  const told = error instanceof Error ? error : new Error(String(error));
  const isBad = told.name === 'BadConfiguration';
  process.stderr.write(`${isBad ? told.message : (told.stack ?? told.message)}\n`);
  process.exit(isBad ? badConfiguration : 1);
});
