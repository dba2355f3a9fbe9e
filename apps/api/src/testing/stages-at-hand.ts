import { type Client } from '@temporalio/client';
import { type Act, type Recorded, type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import { type StageCommand, stages } from '#libs/journey';
import { loadStage, recordAct, type SystemAct } from '#libs/record';
import { StageClient, type StagesSeen, TemporalAway } from '#libs/temporal';

/**
 * Stages without workflows, to prepare what a test is about: each act is decided by the rules and recorded. While they are `away`,
 * every act ends as it does without Temporal: whoever hears of it was let through every door before.
 */
export class StagesAtHand extends StageClient {
  away = true;
  /** Set once the bench has its database. */
  database?: Database;

  constructor() {
    super({} as Client);
  }

  override async act(stage: StageInput, act: Act): Promise<Recorded> {
    if (this.away) throw new TemporalAway();
    return this.record(stage, act);
  }

  override async ping(): Promise<void> {
    if (this.away) return Promise.reject(new TemporalAway());
  }

  override async watch(): Promise<StagesSeen> {
    if (this.away) return Promise.reject(new TemporalAway());
    return Promise.resolve({ workers: 1, failing: [], moreFailing: false });
  }

  /** What the service itself does, such as opening a journey's next stage. */
  async system(stage: StageInput, commandId: string, command: StageCommand): Promise<Recorded> {
    return this.record(stage, { commandId, command });
  }

  private async record({ stageId, kind }: StageInput, act: Act | SystemAct): Promise<Recorded> {
    if (!this.database) throw new Error('The stages have no database yet');
    const { events, version } = await loadStage(this.database, { stageId });
    const rules = stages[kind];
    const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial);
    const decided = rules.decide(state, act.command);
    const { recorded } = await recordAct(this.database, { stageId, kind, act, events: decided, expected: version });
    return recorded;
  }
}
