import type { Client } from '@temporalio/client';
import type { Act, Recorded, StageInput } from '#libs/contracts';
import { StageClient } from '#libs/temporal';
import { type InMemoryRecord } from './in-memory-record';

const tooNearMs = 1_000;

/**
 * A story's way to a stage. It does no act at the very moment of one of the stage's clocks: where a timer fires during a workflow task
 * that cancels it, Temporal's test server refuses the task ("invalid history builder state for action") and the stage stands still.
 * Temporal Server itself takes both.
 */
export class StoriesClient extends StageClient {
  constructor(
    client: Client,
    private readonly record: InMemoryRecord,
    private readonly now: () => Promise<number>,
  ) {
    super(client);
  }

  override async act(stage: StageInput, act: Act): Promise<Recorded> {
    const now = await this.now();
    const near = this.record.momentsOf(stage.stageId).find(({ at }) => Math.abs(Date.parse(at) - now) < tooNearMs);
    if (near)
      throw new Error(`The story does '${act.command.type}' at ${near.at}, when a clock rings: choose another moment`);
    return super.act(stage, act);
  }
}
