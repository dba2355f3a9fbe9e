import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { Runtime } from '@temporalio/worker';
import { activitiesOf, RecordActivities } from '#activities';
import { briefPatience, createDatabase } from '#libs/database';
import { signerFrom } from '#libs/ledger';
import { createStageStarter, StageClient, StageOperator, temporalClient, temporalTracing } from '#libs/temporal';
import { startTracing, stopTracing } from '#libs/tracing';
import { bundlePaths } from './bundle/bundle-paths';
import { BadConfiguration, NestLog, openOperationsPort, processMetrics, serviceVersion } from '#libs/service';
import { type WorkerConfig } from './config/config';
import { keepFormDraftsShort } from './host/drop-old-form-drafts';
import { keepCalendarFresh } from './host/keep-calendar-fresh';
import { keepCheckpoints } from './host/keep-checkpoints';
import { keepStagesRunning } from './host/keep-stages-running';
import { keepWeeklyReports } from './host/keep-weekly-reports';
import { named, temporalLog, workerLog } from './host/log';
import { patiently } from './host/patiently';
import { tellOfOverdueActions } from './host/tell-of-overdue-actions';
import { telemetryOf } from './host/telemetry';
import { hostWorkflows } from './host/temporal-host';
import { addRecordMetrics } from './metrics/record-metrics';
import { runRelay } from './relay/run-relay';
import { WorkerModule } from './worker.module';

/** Everything that the worker does, until it is told to stop: hosts stages, carries messages out, signs the ledger. */
export async function runWorker(config: WorkerConfig, stopping: AbortSignal): Promise<void> {
  await startTracing({ name: 'worker', version: serviceVersion() }, config);
  const tracing = await temporalTracing();
  const log = workerLog(config.LOG_LEVEL);
  const signer = signerIn(config);
  if (!existsSync(bundlePaths.bundle)) throw new Error('There is no workflow bundle: npm run build makes it');
  // Signals are this process's own business: the SDK would stop the worker behind our back.
  Runtime.install({ logger: temporalLog(log), shutdownSignals: [], telemetryOptions: telemetryOf(config) });

  const database = createDatabase({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    keepStatements: config.DATABASE_KEEP_STATEMENTS === 'true',
    poolSize: 20,
    patience: briefPatience,
    onConnectionLost: (error) => log.warn(named(error), 'A connection to PostgreSQL was lost'),
  });
  const client = temporalClient({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    codecKeys: config.CODEC_KEYS,
    tls: config.TEMPORAL_TLS === 'true',
    apiKey: config.TEMPORAL_API_KEY,
    interceptors: tracing?.client,
  });
  const needs = { database, starter: createStageStarter(client) };
  const app = await NestFactory.createApplicationContext(WorkerModule.of(needs), { logger: new NestLog(log) });
  const metrics = processMetrics('worker');
  addRecordMetrics(metrics, database);
  let atWork = false;
  const operations = await openOperationsPort(config, metrics, () => atWork);
  const activities = activitiesOf(app.get(RecordActivities, { strict: false }));

  await patiently('PostgreSQL', () => database.$queryRaw`SELECT 1`, { log, stopping });
  const checkpoints = keepCheckpoints(database, signer, config, log);
  const formDrafts = keepFormDraftsShort(database, log);
  const calendar = keepCalendarFresh(database, log);
  const reports = keepWeeklyReports(database, log);
  const overdue = tellOfOverdueActions(database, log);
  const stages = keepStagesRunning(database, new StageOperator(client), config, log);
  const relay = runRelay({ config, db: database, workflows: new StageClient(client), log });
  await hostWorkflows({ config, activities, tracing, log, stopping, tell: (now) => (atWork = now) });

  log.info('stopping');
  await Promise.all([formDrafts, calendar, reports, overdue, stages, relay].map((doing) => doing.stop()));
  await checkpoints.stop();
  await app.close();
  await operations?.close();
  await client.connection.close();
  await database.$disconnect();
  await stopTracing();
}

function signerIn(config: WorkerConfig): ReturnType<typeof signerFrom> {
  try {
    return signerFrom(config.LEDGER_SIGNING_KEY);
  } catch (error) {
    throw new BadConfiguration(
      `The worker cannot start:\n  ${error instanceof Error ? error.message : 'LEDGER_SIGNING_KEY'}`,
    );
  }
}
