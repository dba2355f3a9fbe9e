import { type INestApplication } from '@nestjs/common';
import { type Registry } from 'prom-client';
import { BadConfiguration } from './environment';
import { processMetrics } from './metrics/http-metrics';
import { type MetricsConfig } from './metrics/metrics.config';
import { openOperationsPort } from './metrics/operations-port';

/** sysexits.h EX_CONFIG: starting again will not help until somebody changes the configuration. */
const badConfiguration = 78;

/** Tells why the process ends, on standard error, and ends it. */
export function fail(error: unknown): never {
  const told = error instanceof Error ? error : new Error(String(error));
  const isBad = told instanceof BadConfiguration;
  process.stderr.write(`${isBad ? told.message : (told.stack ?? told.message)}\n`);
  process.exit(isBad ? badConfiguration : 1);
}

/** What a service that answers people must know of its environment. */
export type ServiceConfig = MetricsConfig & { PORT: number; HOST: string };

/**
 * Serves HTTP until the process is asked to stop. What is being answered is answered; then nothing keeps the process alive.
 *
 * @param name the process in its metrics, such as `api`
 */
export async function serve<C extends ServiceConfig>(
  name: string,
  readConfig: (environment: NodeJS.ProcessEnv) => C,
  create: (config: C, metrics: Registry) => Promise<INestApplication>,
): Promise<void> {
  const config = readConfig(process.env);
  const metrics = processMetrics(name);
  const app = await create(config, metrics);
  const operations = await openOperationsPort(config, metrics);
  await app.listen(config.PORT, config.HOST);
  const stop = async (): Promise<void> => {
    await app.close();
    await operations?.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(fail));
}
