import { journeyMap } from '../../journey/journey-map';
import { openedWith } from '../../journey/journey.opening';
import { nextOf, openOf, stageOpenedBy, waits } from '../../journey/journey.openings';
import { journey } from '../../journey/journey.stage';
import { type JourneyFile, type JourneyState, type OpenJourney } from '../../journey/journey.state';
import {
  type JourneyCommand,
  type JourneyEvent,
  type JourneyOpened,
  type StageOpened,
} from '../../journey/journey.types';
import { system } from '../../shared/actor';
import { type StageEvent, type StageStateBase } from '../../shared/decider';
import { type Passed } from '../../shared/passing';
import { hasRules } from '../../shared/stage-kinds';
import { stages } from '../../stages';
import { idOf, journeyId } from '../journey.story';
import { refusalOf } from '../rule-book';
import { type Dice } from './dice';
import { type Walkers } from './walker';

/** A stage of the walk; without `state` it is a stand-in for one that has no walker yet. */
interface Walking {
  kind: string;
  state?: StageStateBase;
  events: StageEvent[];
  ended?: { outcome: string; at: string; passed?: Passed };
}

/** A journey and its stages, as the record and the workflows would hold them together. */
export class World {
  readonly events: JourneyEvent[];
  readonly walking = new Map<string, Walking>();
  /** When each conference was held. */
  readonly conferences: string[] = [];
  private state: JourneyState;
  private at: number;

  constructor(
    opened: JourneyOpened,
    private readonly walkers: Walkers,
  ) {
    this.events = [opened];
    this.state = journey.evolve(journey.initial, opened);
    this.at = Date.parse(opened.at);
    this.conduct();
  }

  get file(): JourneyFile & { status: string } {
    if (this.state.status === 'unopened') throw new Error('a walk begins with an opened journey');
    return this.state;
  }

  /** Somebody does something, somewhere; then the service does what follows. */
  step(dice: Dice): void {
    this.at += (1 + dice.upTo(96)) * 3_600_000;
    const open = [...this.walking].filter(([, { ended }]) => ended === undefined);
    const chosen = dice.chance(3) ? undefined : dice.of(open);
    if (chosen === undefined) this.people(dice);
    else this.work(dice, ...chosen);
    this.conduct();
  }

  private get now(): string {
    return new Date(this.at).toISOString();
  }

  private people(dice: Dice): void {
    const command = this.walkers.journey?.(dice, this.now, this.file) as JourneyCommand | undefined;
    if (command !== undefined) this.act(command);
  }

  private work(dice: Dice, stageId: string, stage: Walking): void {
    if (stage.state === undefined) {
      if (stage.kind === 'childInNeedPlan' && !dice.chance(8)) return; // plans live long
      stage.ended = this.somehow(dice, stage.kind);
    } else {
      const rules = stages[stage.kind as keyof Walkers];
      const command = this.walkers[rules.kind]?.(dice, this.now, stage.state);
      const { state } = stage;
      if (command === undefined || refusalOf(() => rules.decide(state, command)) !== undefined) return;
      for (const event of rules.decide(state, command)) {
        stage.events.push(event);
        stage.state = rules.evolve(stage.state, event);
      }
      const outcome = rules.outcome(stage.state);
      if (outcome === undefined) return;
      const passed = rules.passes?.(stage.state);
      stage.ended = { outcome, at: this.now, ...(passed === undefined ? {} : { passed }) };
    }
    this.tell(stageId, stage);
  }

  /** Some end of a stand-in, with the moment that the next stage needs. */
  private somehow(dice: Dice, kind: string): NonNullable<Walking['ended']> {
    const rows = journeyMap.rows.filter((row) => row.after === kind && row.outcome !== 'superseded');
    const leading = rows.filter(({ then }) => 'await' in then); // otherwise most walks end early
    const outcome = dice.of(leading.length > 0 && !dice.chance(3) ? leading : rows)?.outcome ?? 'none';
    const held = new Date(this.at - dice.upTo(20) * 60_000).toISOString();
    return { outcome, at: this.now, passed: { startsAt: held } };
  }

  private tell(stageId: string, { kind, ended }: Walking): void {
    if (ended === undefined) return;
    if (kind === 'initialConference' && ended.outcome === 'plan' && ended.passed?.startsAt !== undefined) {
      this.conferences.push(ended.passed.startsAt);
    }
    this.act({ type: 'finishStage', by: system, stageId, ...ended });
  }

  /** The conductor, as if every stage had its rules; and a replaced stage ends. */
  private conduct(): void {
    for (;;) {
      const state = this.file;
      const wanted = state.steps.find(({ step }) => step !== 'managerDecision' && !waits(state, step));
      if (state.status !== 'open' || wanted === undefined || wanted.step === 'managerDecision') return;
      const { step: kind, startsAt = this.now, passed } = wanted;
      const n = nextOf(state, kind);
      const stageId = idOf(kind, n);
      if (hasRules(kind)) this.act({ type: 'openStage', by: system, at: this.now, stageId, kind, n });
      else {
        const opening = {
          by: system,
          at: this.now,
          stageId,
          kind,
          n,
          startsAt,
          ...(passed === undefined ? {} : { passed }),
        };
        this.happened(openedWith(state as OpenJourney, opening));
      }
    }
  }

  private act(command: JourneyCommand): void {
    const { state } = this;
    if (refusalOf(() => journey.decide(state, command)) !== undefined) return;
    this.happened(journey.decide(state, command));
  }

  private happened(events: readonly JourneyEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.state = journey.evolve(this.state, event);
      if (event.type === 'stageOpened') this.open(event);
      if (event.type === 'stageSuperseded') this.replace(event.stageId, event.at);
    }
  }

  private open(event: StageOpened): void {
    const rules = hasRules(event.kind) && this.walkers[event.kind] ? stages[event.kind] : undefined;
    const opened = stageOpenedBy(journeyId, this.file, event);
    const state = rules?.evolve(rules.initial, opened);
    const events: StageEvent[] = rules === undefined ? [] : [opened];
    this.walking.set(event.stageId, { kind: event.kind, events, ...(state === undefined ? {} : { state }) });
  }

  private replace(stageId: string, at: string): void {
    const stage = this.walking.get(stageId);
    if (stage === undefined) return;
    if (stage.state !== undefined) {
      const rules = stages[stage.kind as keyof Walkers];
      for (const event of rules.decide(stage.state, { type: 'supersede', by: system, at })) {
        stage.events.push(event);
        stage.state = rules.evolve(stage.state, event);
      }
    }
    stage.ended = { outcome: 'superseded', at };
    this.act({ type: 'finishStage', by: system, stageId, outcome: 'superseded', at: this.now });
  }

  /** Stages of a kind that are open as the journey knows. */
  openOf(...kinds: string[]): number {
    return openOf(this.file).filter(({ kind }) => kinds.includes(kind)).length;
  }
}
