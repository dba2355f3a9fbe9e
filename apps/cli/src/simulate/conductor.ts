import { type StageFinished, stageId as idOf, systemCommandId } from '#libs/contracts';
import {
  type JourneyState,
  openingStages,
  type OpenStage,
  replacedStages,
  type StageCommand,
  stages,
  system,
  takingNote,
} from '#libs/journey';
import { type CouncilRecord } from './council-record';
import { type Desk, type HeldStage } from './desk';

/** What the journey's workflow does between people's acts: hears that stages have finished, opens what follows, ends what is replaced. */
export class Conductor {
  private readonly told = new Set<string>();

  constructor(
    private readonly desk: Desk,
    private readonly opened: (stage: HeldStage) => void,
  ) {}

  /** After an act at a stage: its journey hears of the outcome as soon as it stands. */
  async after(record: CouncilRecord, stage: HeldStage): Promise<void> {
    const [journeyId, name] = stage.stageId.split('/');
    const outcome = stages[stage.kind].outcome(stage.state);
    if (journeyId === undefined || name === undefined || outcome === undefined || this.told.has(stage.stageId)) return;
    this.told.add(stage.stageId);
    const { stageId, kind, state, lastAt: at } = stage;
    const passed = stages[kind].passes?.(state);
    await this.hears(record, journeyId, { stageId, kind, outcome, at, ...(passed === undefined ? {} : { passed }) });
  }

  async hears(record: CouncilRecord, journeyId: string, finished: StageFinished): Promise<void> {
    const journey = await this.desk.stage(record, journeyId, 'journey');
    const note = takingNote(journey.state as JourneyState, finished);
    await this.act(record, journey, note, finished.stageId);
    await this.goesOn(record, journey, note.at);
  }

  /** Opens what the map asks for. */
  async goesOn(record: CouncilRecord, journey: HeldStage, at: string): Promise<void> {
    const named = (kind: OpenStage['kind'], n: number): string => idOf(journey.stageId, kind, n);
    for (const command of openingStages(journey.state as JourneyState, at, named)) {
      await this.act(record, journey, command, command.stageId);
      this.opened(await this.desk.stage(record, command.stageId, command.kind));
    }
    await this.endReplaced(record, journey);
  }

  /** A protection plan takes the place of a plan for a child in need. */
  async endReplaced(record: CouncilRecord, journey: HeldStage): Promise<void> {
    for (const { stageId, kind, finishedAt: at = '' } of replacedStages(journey.state as JourneyState)) {
      if (this.told.has(`${stageId} ends`)) continue;
      this.told.add(`${stageId} ends`);
      const stage = await this.desk.stage(record, stageId, kind);
      const command = { type: 'supersede', by: system, at };
      await this.desk.execute(record, stage, { commandId: systemCommandId(stageId, command.type, at), command });
      this.opened(stage);
      await this.after(record, stage);
    }
  }

  private async act(record: CouncilRecord, journey: HeldStage, command: StageCommand, about: string): Promise<void> {
    const commandId = systemCommandId(journey.stageId, command.type, about);
    await this.desk.execute(record, journey, { commandId, command });
    this.opened(journey);
  }
}
