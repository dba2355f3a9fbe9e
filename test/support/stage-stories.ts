import { setTimeout as sleep } from 'node:timers/promises';
import { type TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import { type StageInput, taskQueue } from '#libs/contracts';
import { type AssessmentKind } from '#libs/journey';
import { type StageClient, createStageStarter } from '#libs/temporal';
import { eventually } from './eventually';
import { InMemoryRecord } from './in-memory-record';
import { keepHistories, runsOf } from './kept-histories';
import { journeyFrom } from './people-and-acts';
import { skippedTime, testConverter } from './skipped-time';
import { StoriesClient } from './stories-client';
import { type BundleName, workflowBundle } from './workflow-bundles';

/** Months pass in a story. */
jest.setTimeout(120_000);

type Memory = Pick<WorkerOptions, 'maxCachedWorkflows'>;
const forgetful: Memory = { maxCachedWorkflows: 0 };

/** Where a test file's stories happen: one after another on one clock, with one record. */
export class StageStories {
  readonly record: InMemoryRecord;
  readonly stages: StageClient;

  private constructor(private readonly env: TestWorkflowEnvironment) {
    const now = (): Promise<number> => env.currentTimeMs();
    this.record = new InMemoryRecord(createStageStarter(env.client), now);
    this.stages = new StoriesClient(env.client, this.record, now);
  }

  static async begin(): Promise<StageStories> {
    const stories = new StageStories(await skippedTime());
    await workflowBundle();
    return stories;
  }

  async end(): Promise<void> {
    await this.env.teardown();
  }

  /** Tells a story with one worker at work. At its end every history is replayed: what the worker remembered may hide a nondeterminism. */
  async tell(name: string, story: () => Promise<void>): Promise<void> {
    await this.inChapters(name, async () => {
      const before = this.record.stageIds();
      await this.attended(story, 'real', {});
      await this.replay(this.newSince(before));
    });
  }

  /**
   * A story in which workers come and go. Its workflows end with it. Its histories are kept under its name when RECORD=1; without a name
   * they are not: those of a variant bundle are no guard of the real workflows.
   */
  async inChapters(name: string | undefined, story: () => Promise<void>): Promise<void> {
    const before = this.record.stageIds();
    try {
      await story();
    } finally {
      const own = this.newSince(before);
      if (name && process.env.RECORD === '1') await keepHistories(this.env.client, name, own);
      for (const id of own) await this.terminate(id);
    }
  }

  /** Does something while a worker is there, which remembers nothing: its tasks would wait for it when the next worker comes. */
  async working<T>(work: () => Promise<T>, bundle: BundleName = 'real'): Promise<T> {
    return this.attended(work, bundle, forgetful);
  }

  /** The same, where something must stay half done. */
  async stuck(work: () => Promise<void>, bundle: BundleName): Promise<void> {
    await this.hosted(bundle, work, forgetful);
  }

  private attended<T>(work: () => Promise<T>, bundle: BundleName, memory: Memory): Promise<T> {
    const toTheEnd = async () => {
      const done = await work();
      await this.env.sleep('1 minute'); // nothing is left half done: the server's clock stands still while a task waits
      return done;
    };
    return this.hosted(bundle, toTheEnd, memory);
  }

  private async hosted<T>(bundle: BundleName, work: () => Promise<T>, memory: Memory): Promise<T> {
    const { record } = this;
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue,
      workflowBundle: await workflowBundle(bundle),
      dataConverter: testConverter,
      ...memory,
      activities: {
        loadStage: record.loadStage,
        record: record.record,
        reachMilestone: record.reachMilestone,
        recalculate: record.recalculate,
        startStage: record.startStage,
        tellJourney: record.tellJourney,
      },
    });
    return worker.runUntil(work);
  }

  /** An assessment, opened and started by its journey. Its clock runs from the referral, whenever it is typed in. */
  async assessmentFrom(referralAt: string, kind: AssessmentKind = 'initialAssessment'): Promise<StageInput> {
    const journey = this.record.open(journeyFrom(referralAt, kind === 'initialAssessment' ? 'wt2010' : 'wt2013'));
    await this.stages.start(journey);
    const stage: StageInput = { stageId: `${journey.stageId}/${kind}-1`, kind };
    await eventually(() => expect(this.record.started).toContain(stage.stageId));
    await eventually(() => expect(this.record.loads).toContain(stage.stageId));
    return stage;
  }

  /** The state of the journey that a stage belongs to. */
  journeyOf({ stageId }: StageInput): unknown {
    return this.record.stage(stageId.slice(0, stageId.indexOf('/'))).state;
  }

  /** Lets time pass until then. */
  async until(instant: string): Promise<void> {
    await this.env.sleep(Math.max(0, Date.parse(instant) - (await this.env.currentTimeMs())));
  }

  /**
   * Lets time pass until then while nobody works. The server's clock stands still while a workflow task waits, as one does from the
   * first milestone on: one lock more is taken off, and put back.
   */
  async untilUnattended(instant: string): Promise<void> {
    const passing = this.until(instant);
    await sleep(1_000);
    await this.env.connection.testService?.unlockTimeSkipping({});
    await passing;
    await this.env.connection.testService?.lockTimeSkipping({});
  }

  async now(): Promise<string> {
    return new Date(await this.env.currentTimeMs()).toISOString();
  }

  /** As if Temporal had never heard of the stage. Not while a task waits: the server's clock would stand still for good. */
  async lose({ stageId }: StageInput): Promise<void> {
    await this.env.sleep('1 second');
    await this.terminate(stageId);
  }

  async signal(stageId: string, name: string, message: unknown): Promise<void> {
    await this.env.client.workflow.getHandle(stageId).signal(name, message);
  }

  async statusOf({ stageId }: StageInput): Promise<string> {
    return (await this.env.client.workflow.getHandle(stageId).describe()).status.name;
  }

  private newSince(before: readonly string[]): string[] {
    return this.record.stageIds().filter((id) => !before.includes(id));
  }

  private async replay(stageIds: readonly string[]): Promise<void> {
    const options = { workflowBundle: await workflowBundle(), dataConverter: testConverter };
    for (const workflowId of stageIds) {
      for (const history of await runsOf(this.env.client, workflowId))
        await Worker.runReplayHistory(options, history, workflowId);
    }
  }

  private async terminate(stageId: string): Promise<void> {
    const handle = this.env.client.workflow.getHandle(stageId);
    const { status } = await handle.describe();
    if (status.name === 'RUNNING') await handle.terminate('the story is over');
  }
}
