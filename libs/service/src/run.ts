import { type INestApplication } from '@nestjs/common';
import { BadConfiguration } from './environment';

/** sysexits.h EX_CONFIG: starting again will not help until somebody changes the configuration. */
const badConfiguration = 78;

/** Tells why the process ends, on standard error, and ends it. */
export function fail(error: unknown): never {
  const told = error instanceof Error ? error : new Error(String(error));
  const isBad = told instanceof BadConfiguration;
  process.stderr.write(`${isBad ? told.message : (told.stack ?? told.message)}\n`);
  process.exit(isBad ? badConfiguration : 1);
}

/** Serves HTTP until the process is asked to stop. What is being answered is answered; then nothing keeps the process alive. */
export async function serve<C extends { PORT: number; HOST: string }>(
  readConfig: (environment: NodeJS.ProcessEnv) => C,
  create: (config: C) => Promise<INestApplication>,
): Promise<void> {
  const config = readConfig(process.env);
  const app = await create(config);
  await app.listen(config.PORT, config.HOST);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().catch(fail));
}
