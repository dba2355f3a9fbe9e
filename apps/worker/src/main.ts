import 'reflect-metadata';
import { fail } from '#libs/service';
import { readConfig } from './config/config';
import { runWorker } from './run-worker';

async function main(): Promise<void> {
  const stop = new AbortController();
  process.on('SIGTERM', () => stop.abort());
  process.on('SIGINT', () => stop.abort());
  await runWorker(readConfig(process.env), stop.signal);
}

main().catch(fail);
