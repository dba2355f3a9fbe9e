import { ApplicationFailure } from '@temporalio/common';
import type { PendingMilestone, Recorded, StageFinished, StageInput } from '#libs/contracts';
import { type AnyStage, type JourneyState, type StageEvent, type StageKind, stages } from '#libs/journey';
import { type Calendar, type Milestone, type Told, englandAndWales } from '#libs/timescales';
import type {
  LoadedStage,
  MilestoneInput,
  RecordAnswer,
  RecordInput,
  StageActivities,
  StageStarter,
} from '#activities';
import { type OpenedElsewhere, consequences } from './in-memory-consequences';
import { type KeptClock, keptClocks, momentsOf, pending } from './in-memory-clocks';

interface KeptStage extends StageInput {
  ruleSet: string;
  events: StageEvent[];
  state: AnyStage['initial'];
  version: number;
  clocks: KeptClock[];
}

/** A rung of a clock that was reached: `at` is the moment itself, `noticedAt` when the clock noticed. */
export interface Rung {
  stageId: string;
  rule: string;
  milestone: string;
  tell: readonly Told[];
  at: string;
  noticedAt: string;
}

/** A record in memory with the real rules and the real calendar: what the activities answer while a test skips time. */
export class InMemoryRecord implements StageActivities {
  readonly rungs: Rung[] = [];
  readonly started: string[] = [];
  readonly loads: string[] = [];
  calendar: Calendar = englandAndWales;
  /** How long after its moment each clock rings; others end with it. */
  afterMs = 0;
  private losing = false;
  private readonly kept = new Map<string, KeptStage>();
  private readonly commands = new Map<string, { requestHash?: string; recorded: Recorded }>();

  constructor(
    private readonly starter: StageStarter,
    private readonly now: () => Promise<number>,
  ) {}

  /** The next act is recorded, and its answer does not arrive. */
  loseNextAnswer(): void {
    this.losing = true;
  }

  /** Puts a stage with its first event on record, as the act that caused it would. */
  open({ stageId, kind, opened }: OpenedElsewhere): StageInput {
    const stage = stages[kind];
    const state = stage.evolve(stage.initial, opened);
    const clocks = keptClocks(stageId, stage.clocks(state), []);
    this.kept.set(stageId, { stageId, kind, ruleSet: opened.ruleSet, events: [opened], state, version: 0, clocks });
    return { stageId, kind };
  }

  stageIds(): string[] {
    return [...this.kept.keys()];
  }

  stage(stageId: string): KeptStage {
    const stage = this.kept.get(stageId);
    if (!stage) throw ApplicationFailure.nonRetryable('There is no such stage', 'STAGE.UNKNOWN');
    return stage;
  }

  events(stageId: string): string[] {
    return this.stage(stageId).events.map(({ type }) => type);
  }

  rungsOf(stageId: string): string[] {
    return this.rungs.filter((rung) => rung.stageId === stageId).map(({ rule, milestone }) => `${rule} ${milestone}`);
  }

  pendingOf(stageId: string): PendingMilestone[] {
    return this.pending(this.stage(stageId));
  }

  /** Every moment of its clocks, reached or not. */
  momentsOf(stageId: string): Milestone[] {
    const { ruleSet, clocks } = this.stage(stageId);
    return clocks.flatMap(({ clock }) => momentsOf(ruleSet, clock, this.calendar));
  }

  loadStage = async ({ stageId }: { stageId: string }): Promise<LoadedStage> => {
    const stage = this.stage(stageId);
    this.loads.push(stageId);
    const { events, version } = stage;
    return Promise.resolve({ events, version, milestones: this.pending(stage), finished: this.finishedFor(stage) });
  };

  record = async ({ stageId, act, events, expected }: RecordInput): Promise<RecordAnswer> => {
    const requestHash = 'requestHash' in act ? act.requestHash : undefined;
    const before = this.commands.get(act.commandId);
    const stage = this.stage(stageId);
    if (before && before.requestHash !== requestHash) throw ApplicationFailure.nonRetryable('Reused', 'COMMAND.REUSED');
    if (before) return Promise.resolve({ recorded: before.recorded, milestones: this.pending(stage), replayed: true });
    if (stage.version !== expected) throw ApplicationFailure.nonRetryable('Somebody was faster', 'VERSION.STALE');
    for (const event of events) this.write(stage, event);
    if (requestHash !== undefined) stage.version += 1;
    const recorded: Recorded = {
      commandId: act.commandId,
      stageId,
      version: stage.version,
      recordedAt: new Date(await this.now()).toISOString(),
      status: stage.state.status,
      deadlines: [],
    };
    this.commands.set(act.commandId, { requestHash, recorded });
    if (this.losing) {
      this.losing = false;
      throw new Error('the connection broke after the commit');
    }
    return { recorded, milestones: this.pending(stage), replayed: false };
  };

  reachMilestone = async ({ stageId, deadlineId, milestone }: MilestoneInput): Promise<PendingMilestone[]> => {
    const stage = this.stage(stageId);
    const kept = stage.clocks.find(({ id }) => id === deadlineId);
    const moment = kept && momentsOf(stage.ruleSet, kept.clock, this.calendar).find(({ id }) => id === milestone);
    if (kept && moment && !kept.clock.stoppedAt && !kept.reached.has(milestone)) {
      kept.reached.add(milestone);
      const noticedAt = short(new Date(await this.now()).toISOString());
      this.rungs.push({
        stageId,
        rule: kept.clock.rule,
        milestone,
        tell: moment.tell,
        at: short(moment.at),
        noticedAt,
      });
    }
    return this.pending(stage);
  };

  recalculate = async ({ stageId }: { stageId: string; reason: string }): Promise<PendingMilestone[]> =>
    Promise.resolve(this.pending(this.stage(stageId)));

  startStage = async (input: StageInput): Promise<void> => {
    this.started.push(input.stageId);
    await this.starter.startStage(input);
  };

  tellJourney = async ({ journeyId, finished }: { journeyId: string; finished: StageFinished }): Promise<void> =>
    this.starter.tellJourney(journeyId, finished);

  private write(stage: KeptStage, event: StageEvent): void {
    const rules = stages[stage.kind];
    stage.events = [...stage.events, event];
    for (const other of consequences(stage, event)) this.open(other);
    stage.state = rules.evolve(stage.state, event);
    stage.clocks = keptClocks(stage.stageId, rules.clocks(stage.state), stage.clocks);
  }

  private pending({ ruleSet, clocks }: KeptStage): PendingMilestone[] {
    return pending(ruleSet, clocks, this.calendar, this.afterMs);
  }

  private finishedFor({ kind, state }: KeptStage): StageFinished[] {
    const unheard = kind === 'journey' ? openStages(state as JourneyState) : [];
    return unheard.flatMap(({ stageId, kind: of }) => {
      const { state: its, events } = this.stage(stageId);
      const outcome = stages[of].outcome(its);
      return outcome === undefined ? [] : [{ stageId, kind: of, outcome, at: events.at(-1)!.at }];
    });
  }
}

function openStages(state: JourneyState): { stageId: string; kind: StageKind }[] {
  return state.status === 'open' ? state.stages.filter(({ outcome }) => outcome === undefined) : [];
}

/** An instant without its zero milliseconds, as people write it. */
function short(instant: string): string {
  return instant.replace('.000Z', 'Z');
}
