import { NativeConnection, Worker } from '@temporalio/worker';
import { activitiesOf, RecordActivities } from '#activities';
import { taskQueue } from '#libs/contracts';
import { demoPeople, testTemporal } from '#libs/embedded';
import { createStageStarter, temporalClient } from '#libs/temporal';
import { Bench } from '../../../apps/api/src/testing/bench';
import { bundlePaths } from '../../../apps/worker/src/bundle/bundle-paths';
import { type Callers, type Person } from '../../support/service/service';
import { testConverter, testKeys } from '../../support/skipped-time';
import { CountedCaller } from './counted-caller';
import { keptOf, type Kept, settled } from './histories';
import { StatementCounter, type Statements } from './statements';

export interface Cost extends Kept {
  acts: number;
  statements: Statements;
  /** Facts, documents, stages and all else that the story left in the record, as PostgreSQL keeps its rows. */
  rows: { count: number; bytes: number };
}

const tables = [
  'fact',
  'document',
  'stage',
  'deadline',
  'command',
  'outbox',
  'sign_off',
  'draft_version',
  'access_log',
];

/** API, workflows and record in one process on real parts, so that all that is sent can be counted. No relay, nothing regular. */
export class CostWorld implements Callers {
  private readonly callers = new Map<Person, CountedCaller>();
  private acts = 0;

  private constructor(
    private readonly bench: Bench,
    private readonly client: ReturnType<typeof temporalClient>,
    private readonly counter: StatementCounter,
    private readonly stopWorker: () => Promise<void>,
  ) {}

  static async begin(): Promise<CostWorld> {
    const counter = new StatementCounter();
    const { address, namespace } = await testTemporal();
    const bench = await Bench.begin({ temporal: address, namespace });
    const client = temporalClient({ address, namespace, codecKeys: testKeys });
    const connection = await NativeConnection.connect({ address });
    const now = () => new Date();
    const activities = activitiesOf(new RecordActivities(bench.worker, createStageStarter(client), now));
    const workflowBundle = { codePath: bundlePaths.bundle };
    const options = { connection, namespace, taskQueue, workflowBundle, activities, dataConverter: testConverter };
    const worker = await Worker.create(options);
    const running = worker.run();
    return new CostWorld(bench, client, counter, async () => {
      worker.shutdown();
      await running;
      await connection.close();
    });
  }

  async as(person: Person): Promise<CountedCaller> {
    const known = this.callers.get(person);
    if (known) return known;
    const token = await this.bench.tokenFor(demoPeople[person]);
    const caller = new CountedCaller(this.bench.url, token, person, (act) => this.counted(act));
    this.callers.set(person, caller);
    return caller;
  }

  /** What a story costs, told when nothing of it is under way any more. */
  async costOf(story: (world: CostWorld) => Promise<void>): Promise<Cost> {
    const before = await this.workflows();
    const rowsBefore = await this.rows();
    this.acts = 0;
    this.counter.take();
    await story(this);
    await this.rest();
    const statements = this.counter.take();
    const own = (await this.workflows()).filter((id) => !before.includes(id));
    const rows = await this.rows();
    const grown = { count: rows.count - rowsBefore.count, bytes: rows.bytes - rowsBefore.bytes };
    return { acts: this.acts, ...(await keptOf(this.client, own)), statements, rows: grown };
  }

  async end(): Promise<void> {
    await this.stopWorker();
    await this.client.connection.close();
    await this.bench.end();
    this.counter.end();
  }

  /** One act at a time, each awaited to its last consequence: otherwise what is done in one task would be a matter of luck. */
  private async counted<T>(act: () => Promise<T>): Promise<T> {
    this.acts += 1;
    this.counter.acting = true;
    try {
      return await act();
    } finally {
      this.counter.acting = false;
      await this.rest();
    }
  }

  private async rest(): Promise<void> {
    for (let known = -1; ;) {
      const workflows = await this.workflows();
      if (workflows.length === known) return;
      known = workflows.length;
      await settled(this.client, workflows);
    }
  }

  /** Stages that have a workflow; a contact has none before its first act, since no relay starts it here. */
  private async workflows(): Promise<string[]> {
    const stages = await this.bench.owner.stage.findMany({ where: { version: { gt: -1 } }, select: { id: true } });
    const there = await Promise.all(stages.map(async ({ id }) => ((await this.exists(id)) ? [id] : [])));
    return there.flat();
  }

  private async exists(id: string): Promise<boolean> {
    return this.client.workflow
      .getHandle(id)
      .describe()
      .then(
        () => true,
        () => false,
      );
  }

  private async rows(): Promise<{ count: number; bytes: number }> {
    const each = tables.map(
      (table) => `select count(*)::int as count, coalesce(sum(pg_column_size(t.*)), 0)::int as bytes from "${table}" t`,
    );
    const counted = await this.bench.owner.$queryRawUnsafe<{ count: number; bytes: number }[]>(
      each.join(' union all '),
    );
    return {
      count: counted.reduce((sum, { count }) => sum + count, 0),
      bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
}
