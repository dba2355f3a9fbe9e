import { NativeConnection, Worker } from '@temporalio/worker';
import { taskQueue } from '#libs/contracts';
import { testTemporal } from '#libs/embedded';
import { createStageStarter, StageClient, temporalClient } from '#libs/temporal';
import { InMemoryRecord } from './in-memory-record';
import { quietly, testConverter, testKeys } from './skipped-time';
import { type BundleName, workflowBundle } from './workflow-bundles';

/** Stages on a real Temporal server, in real time, with the record in memory: what only a real server does. */
export class RealTime {
  readonly record: InMemoryRecord;
  readonly stages: StageClient;

  private constructor(
    private readonly client: ReturnType<typeof temporalClient>,
    private readonly connection: NativeConnection,
    private readonly namespace: string,
  ) {
    this.record = new InMemoryRecord(createStageStarter(client), () => Promise.resolve(Date.now()));
    this.stages = new StageClient(client, { answer: 4_000, silence: 1_000, ping: 800 });
  }

  static async begin(): Promise<RealTime> {
    quietly();
    const { address, namespace } = await testTemporal();
    const client = temporalClient({ address, namespace, codecKeys: testKeys });
    return new RealTime(client, await NativeConnection.connect({ address }), namespace);
  }

  async end(): Promise<void> {
    await this.connection.close();
    await this.client.connection.close();
  }

  /** Does something while a worker with these workflows is there. */
  async working(bundle: BundleName, work: () => Promise<void>): Promise<void> {
    const { loadStage, record, reachMilestone, recalculate, startStage, tellJourney } = this.record;
    const worker = await Worker.create({
      connection: this.connection,
      namespace: this.namespace,
      taskQueue,
      workflowBundle: await workflowBundle(bundle),
      dataConverter: testConverter,
      activities: { loadStage, record, reachMilestone, recalculate, startStage, tellJourney },
    });
    await worker.runUntil(work);
  }
}
