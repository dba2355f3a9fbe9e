import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { startProcess } from '#libs/embedded';
import { type Service } from '../../support/service/service';
import { floorTable } from './insert-row';

const taskQueue = 'floor';

/** Bare Temporal beside the service: the same server, the same PostgreSQL. */
export class Floor {
  private constructor(
    private readonly client: Client,
    private readonly stopWorker: () => Promise<void>,
  ) {}

  static async start(service: Service): Promise<Floor> {
    const { temporalAddress, temporalNamespace, databaseUrl } = service.stack;
    await service.sql(floorTable);
    const logFile = join(service.home.logs, 'floor.log');
    const worker = await startProcess({
      name: 'The bare worker',
      command: process.execPath,
      args: [join(__dirname, 'worker.main.js')],
      env: {
        ...{ PATH: process.env.PATH, DATABASE_URL: databaseUrl, FLOOR_QUEUE: taskQueue },
        ...{ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: temporalNamespace },
      },
      logFile,
      readyWithin: 120_000,
      ready: () => Promise.resolve(readFileSync(logFile, 'utf8').includes('ready')),
    });
    const connection = await Connection.connect({ address: temporalAddress });
    return new Floor(new Client({ connection, namespace: temporalNamespace }), () => worker.stop());
  }

  /** A workflow that waits for its Update, as a stage waits for people. */
  async open(): Promise<WorkflowHandle> {
    return this.client.workflow.start('floor', { workflowId: `floor-${randomUUID()}`, taskQueue });
  }

  async act(handle: WorkflowHandle): Promise<void> {
    await handle.executeUpdate('insert', { args: [randomUUID()] });
  }

  async close(handle: WorkflowHandle): Promise<void> {
    await handle.signal('end');
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.client.connection.close();
  }
}
