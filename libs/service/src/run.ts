import { type INestApplication } from '@nestjs/common';
import { type Request } from 'express';
import { type IncomingMessage } from 'node:http';
import { type Registry } from 'prom-client';
import { startTracing, stopTracing, type TracingConfig } from '#libs/tracing';
import { BadConfiguration } from './environment';
import { processMetrics } from './metrics/http-metrics';
import { type MetricsConfig } from './metrics/metrics.config';
import { openOperationsPort } from './metrics/operations-port';
import { patternOf } from './request-log';
import { serviceVersion } from './service-version';

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
export type ServiceConfig = MetricsConfig & TracingConfig & { PORT: number; HOST: string };

/**
 * Serves HTTP until the process is asked to stop. What is being answered is answered; then nothing keeps the process alive.
 *
 * @param name the process in its metrics and traces, such as `api`
 * @param asks which of our own parts it asks by HTTP: origins
 */
export async function serve<C extends ServiceConfig>(
  name: string,
  readConfig: (environment: NodeJS.ProcessEnv) => C,
  create: (config: C, metrics: Registry) => Promise<INestApplication>,
  asks: (config: C) => string[] = () => [],
): Promise<void> {
  const config = readConfig(process.env);
  const routeOf = (request: IncomingMessage): string => patternOf(request as Request); // Express's own by then
  await startTracing({ name, version: serviceVersion(), routeOf, asks: asks(config) }, config);
  const metrics = processMetrics(name);
  const app = await create(config, metrics);
  const operations = await openOperationsPort(config, metrics);
  await app.listen(config.PORT, config.HOST);
  const stop = async (): Promise<void> => {
    await app.close();
    await operations?.close();
    await stopTracing();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(fail));
}
