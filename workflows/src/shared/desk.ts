import { patched } from '@temporalio/workflow';
import type { Act, PendingMilestone, Recorded } from '#libs/contracts';
import { type AnyStage, type StageEvent, isRuleBroken } from '#libs/journey';
import type { LoadedStage, RecordAnswer, SystemAct } from '#activities';
import { type Held, after, decided, isBehind, loaded, stale } from './held';
import { refusal, refusalCode, refusedByRecord, refusing } from './refusing';
import { type Turns } from './turns';
import { theRecord } from './world';

/** Runs a stage's rules: one act at a time, decided by the rules and written to the record before it counts. */
export class Desk {
  private held: Held;
  private open: () => void = () => undefined;
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));
  private isOpen = false;

  constructor(
    private readonly stage: AnyStage,
    private readonly stageId: string,
    private readonly turns: Turns,
    private readonly clockChanged: (milestones: PendingMilestone[]) => void,
  ) {
    this.held = { state: stage.initial, version: 0, lastAt: '' };
  }

  get state(): Held['state'] {
    return this.held.state;
  }

  get version(): number {
    return this.held.version;
  }

  get lastAt(): string {
    return this.held.lastAt;
  }

  /** Reads the stage from the record. Acts that came before wait for it. */
  async load(): Promise<LoadedStage> {
    const stage = await this.turns.take(() => this.read());
    this.isOpen = true;
    this.open();
    return stage;
  }

  /** For validators: synchronous, without effect. */
  check(act: Act): void {
    // The handler decides, once the record has been read: for the first time, or again.
    if (!this.isOpen || isBehind(this.held, act)) return;
    try {
      decided(this.stage, this.held, act);
    } catch (error) {
      // Temporal takes every throw of a validator for a refusal. A bug is none: the act is let in, and its handler stops at the bug.
      if (isRuleBroken(error)) throw refusal(error);
    }
  }

  /** Does a person's act, or the service's own, in its turn. */
  async execute(act: Act | SystemAct): Promise<Recorded> {
    await this.opened;
    return this.turns.take(() => this.perform(act));
  }

  private async perform(act: Act | SystemAct, attempts = 3): Promise<Recorded> {
    // Temporal came back from an older copy of its store. (A run of an earlier release refused here: its history says so.)
    if (isBehind(this.held, act) && patched('a-desk-that-is-behind-reads-first')) await this.read();
    const events = refusing(() => decided(this.stage, this.held, act));
    const answer = await this.write(act, events);
    if (answer === 'behind') {
      // The record has moved on without us: a task of ours was taken back, or another run was at work. Catch up, and decide anew.
      await this.read();
      if (attempts > 1) return this.perform(act, attempts - 1);
      throw refusal(stale(this.held));
    }
    if (answer.replayed) {
      // An earlier attempt was recorded and its answer lost: the record knows whether its events are in our state.
      await this.read();
    } else {
      this.held = after(this.stage, this.held, events, answer);
      this.clockChanged(answer.milestones);
    }
    return answer.recorded;
  }

  private async write(act: Act | SystemAct, events: StageEvent[]): Promise<RecordAnswer | 'behind'> {
    const { stageId, stage, held } = this;
    try {
      return await theRecord.record({ stageId, kind: stage.kind, act, events, expected: held.version });
    } catch (error) {
      const refused = refusedByRecord(error);
      if (refusalCode(refused) === 'VERSION.STALE') return 'behind';
      throw refused;
    }
  }

  private async read(): Promise<LoadedStage> {
    const stage = await theRecord.loadStage({ stageId: this.stageId });
    this.held = loaded(this.stage, stage);
    this.clockChanged(stage.milestones);
    return stage;
  }
}
