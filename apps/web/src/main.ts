import 'reflect-metadata';
import { readConfig } from './config/config';
import { createWeb } from './create-web';

/** sysexits.h EX_CONFIG: starting again will not help until somebody changes the configuration. */
const badConfiguration = 78;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createWeb(config);
  await app.listen(config.PORT, config.HOST);
  // What is being answered is answered; then the connections close and nothing keeps the process alive.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().catch(fail));
}

function fail(error: unknown): never {
  const told = error instanceof Error ? error : new Error(String(error));
  const isBad = told.name === 'BadConfiguration';
  process.stderr.write(`${isBad ? told.message : (told.stack ?? told.message)}\n`);
  process.exit(isBad ? badConfiguration : 1);
}

if (require.main === module) void start().catch(fail);
