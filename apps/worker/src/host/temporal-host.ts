import { NativeConnection, Worker } from '@temporalio/worker';
import { type Logger } from 'pino';
import { type Activities } from '#activities';
import { taskQueue } from '#libs/contracts';
import { dataConverter, type TemporalTracing } from '#libs/temporal';
import { bundlePaths } from '../bundle/bundle-paths';
import { type WorkerConfig } from '../config/config';
import { named } from './log';
import { patiently, pause } from './patiently';

export interface Host {
  config: WorkerConfig;
  activities: Activities;
  tracing?: TemporalTracing;
  log: Logger;
  stopping: AbortSignal;
  /** Hears whether this process takes work. */
  tell?: (atWork: boolean) => void;
}

/** Hosts workflows and activities until it is told to stop. It waits for a Temporal that is away, and starts again when one gives up on it. */
export async function hostWorkflows(host: Host): Promise<void> {
  const { config, log, stopping, tell = () => undefined } = host;
  while (!stopping.aborted) {
    const connection = await patiently('Temporal', () => connect(config), host);
    if (!connection) return;
    try {
      const worker = await create(connection, host);
      log.info({ taskQueue, namespace: config.TEMPORAL_NAMESPACE }, 'at work');
      const running = worker.run(); // first: one that never ran cannot be shut down, and would keep its connection open
      stopping.addEventListener('abort', () => stop(worker), { once: true });
      if (stopping.aborted) stop(worker);
      tell(true);
      await running;
    } catch (error) {
      log.error(named(error), 'The worker ended; it starts again');
      await pause(2_000, stopping);
    } finally {
      tell(false);
      await connection.close();
    }
  }
}

function connect(config: WorkerConfig): Promise<NativeConnection> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS } = config;
  return NativeConnection.connect({ address, apiKey, tls: TEMPORAL_TLS === 'true' });
}

/** A dead worker's tasks reach another one within seconds: stages start with workflow tasks of 3 s, activities run 5 s at most. */
function create(connection: NativeConnection, { config, activities, tracing }: Host): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue,
    workflowBundle: { codePath: tracing ? bundlePaths.tracedBundle : bundlePaths.bundle },
    ...tracing?.worker,
    dataConverter: dataConverter(config.CODEC_KEYS),
    activities,
    stickyQueueScheduleToStartTimeout: '1 second',
    maxCachedWorkflows: config.CACHED_WORKFLOWS,
    // A task that is taken has a place for its local activity: else it would wait here while its seconds run, not at the server.
    maxConcurrentWorkflowTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 20,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '15 seconds',
  });
}

function stop(worker: Worker): void {
  if (worker.getState() === 'RUNNING') worker.shutdown();
}
