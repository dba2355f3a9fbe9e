import { type Act, type PendingMilestone, type Recorded } from '#libs/contracts';
import { type AnyStage, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { type SystemAct } from '#libs/record';
import { type CouncilRecord } from './council-record';

/** A stage between two acts, as a workflow's desk holds it. */
export interface HeldStage {
  stageId: string;
  kind: StageKind;
  state: StageStateBase;
  version: number;
  /** When its newest event happened. */
  lastAt: string;
  milestones: PendingMilestone[];
}

/** A clock of a stage that rings. */
export interface Ring {
  stage: HeldStage;
  milestone: PendingMilestone;
}

/** Holds stages as their workflows would: decides with the same rules, and records through the same functions. */
export class Desk {
  private readonly held = new Map<string, HeldStage>();

  /** The stage, read from the record when it is first asked for. */
  async stage(record: CouncilRecord, stageId: string, kind: StageKind): Promise<HeldStage> {
    const known = this.held.get(stageId);
    if (known !== undefined) return known;
    const { events, version, milestones } = await record.load(stageId);
    const rules = stages[kind];
    const state = fold(rules, rules.initial, events);
    const stage = { stageId, kind, state, version, lastAt: events.at(-1)?.at ?? '', milestones };
    this.held.set(stageId, stage);
    return stage;
  }

  known(stageId: string): HeldStage | undefined {
    return this.held.get(stageId);
  }

  /** Decides and records one act. Throws RuleBroken. */
  async execute(
    record: CouncilRecord,
    stage: HeldStage,
    act: Act | SystemAct,
  ): Promise<{ recorded: Recorded; events: StageEvent[] }> {
    const { stageId, kind, state, version: expected } = stage;
    const rules: AnyStage = stages[kind];
    const events = rules.decide(state, act.command);
    const { recorded, milestones } = await record.record({ stageId, kind, act, events, expected });
    stage.state = fold(rules, state, events);
    stage.version = recorded.version;
    stage.lastAt = events.at(-1)?.at ?? stage.lastAt;
    stage.milestones = milestones;
    return { recorded, events };
  }

  /** Clocks have rung at one moment (milliseconds), one of each stage. */
  async reach(record: CouncilRecord, rings: readonly Ring[], at: number): Promise<void> {
    const inputs = rings.map(({ stage: { stageId }, milestone: { deadlineId, milestone } }) => ({
      ...{ stageId, deadlineId, milestone },
    }));
    const left = await record.reach(inputs, new Date(at));
    for (const { stage } of rings) stage.milestones = left.get(stage.stageId) ?? [];
  }

  /** Its outcome stands and its clocks are silent: nothing happens there any more, unless somebody explains something afterwards. */
  letGo(stage: HeldStage): void {
    const over = stages[stage.kind].outcome(stage.state) !== undefined && stage.milestones.length === 0;
    if (over) this.held.delete(stage.stageId);
  }

  get stillHeld(): readonly HeldStage[] {
    return [...this.held.values()];
  }
}

function fold(rules: AnyStage, start: StageStateBase, events: readonly StageEvent[]): StageStateBase {
  return events.reduce((state, event) => rules.evolve(state, event), start);
}
