import { Inject, Injectable } from '@nestjs/common';
import { type PendingMilestone, type StageFinished, type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import {
  type LoadedStage,
  loadStage,
  type MilestoneInput,
  recalculate,
  recordAct,
  type RecordAnswer,
  type RecordInput,
  ringTogether,
} from '#libs/record';
import { DATABASE, NOW, type Now, STAGE_STARTER } from './tokens';
import { type StageActivities, type StageStarter } from './types';

/** What workflows may ask of the world. Every method may be called again: the record and Temporal know a repeat. */
@Injectable()
export class RecordActivities implements StageActivities {
  private readonly ring: (input: MilestoneInput) => Promise<PendingMilestone[]>;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(STAGE_STARTER) private readonly starter: StageStarter,
    @Inject(NOW) private readonly now: Now,
  ) {
    this.ring = ringTogether(database, now);
  }

  loadStage(input: { stageId: string }): Promise<LoadedStage> {
    return loadStage(this.database, input);
  }

  record(input: RecordInput): Promise<RecordAnswer> {
    return recordAct(this.database, input);
  }

  reachMilestone(input: MilestoneInput): Promise<PendingMilestone[]> {
    return this.ring(input);
  }

  async recalculate(input: { stageId: string; reason: string }): Promise<PendingMilestone[]> {
    return recalculate(this.database, input, await this.now());
  }

  startStage(input: StageInput): Promise<void> {
    return this.starter.startStage(input);
  }

  tellJourney({ journeyId, finished }: { journeyId: string; finished: StageFinished }): Promise<void> {
    return this.starter.tellJourney(journeyId, finished);
  }
}
