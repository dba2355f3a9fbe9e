import { condition, log } from '@temporalio/workflow';
import type { PendingMilestone } from '#libs/contracts';
import { jitterOf } from './jitter';
import { refusalCode, refusedByRecord } from './refusing';
import { type Turns } from './turns';
import { theRecord } from './world';

/** The record keeps a milestone when its clock runs behind ours, or when it refuses: ask again after this. */
const askAgainMs = 60_000;

/** Sleeps until the stage's next milestone and tells the record that it is reached. Being late never ends the work. */
export class Clock {
  private pending: PendingMilestone[] = [];
  private changes = 0;
  private readonly jitterMs: number;

  constructor(
    private readonly stageId: string,
    private readonly turns: Turns,
  ) {
    this.jitterMs = jitterOf(stageId);
  }

  /** What the record says is still to come: absolute instants, in order. */
  replace(milestones: PendingMilestone[]): void {
    const next = this.pending[0];
    this.pending = milestones;
    if (!same(next, milestones[0])) this.changes += 1;
  }

  get milestones(): readonly PendingMilestone[] {
    return this.pending;
  }

  /** Nothing is still to come: every clock of the stage has stopped, or has rung for the last time. */
  get silent(): boolean {
    return this.pending.length === 0;
  }

  /** Nothing has passed that the record has not heard of. */
  get settled(): boolean {
    return this.waitFor(this.pending[0]) > 0;
  }

  /** Waits for the next milestone and reaches it; comes back early when the milestones change or something else is to be done. */
  async next(interrupted: () => boolean): Promise<void> {
    const next = this.pending[0];
    const seen = this.changes;
    const woken = (): boolean => interrupted() || this.changes !== seen;
    if (!next) return condition(woken);
    const wait = this.waitFor(next);
    if (wait > 0 && (await condition(woken, wait, { summary: `${next.kind} ${next.milestone}` }))) return;
    await this.turns.take(() => this.reach(next));
    if (same(next, this.pending[0])) await condition(woken, askAgainMs, { summary: 'the record is not there yet' });
  }

  private async reach(next: PendingMilestone): Promise<void> {
    if (!same(next, this.pending[0])) return; // an act came first and moved or stopped the clock
    const { deadlineId, milestone } = next;
    try {
      this.replace(await theRecord.reachMilestone({ stageId: this.stageId, deadlineId, milestone }));
    } catch (error) {
      const code = refusalCode(refusedByRecord(error));
      if (code === undefined) throw error;
      log.warn('The record did not take a milestone', { code, deadlineId, milestone });
    }
  }

  /** Milliseconds; 0 or less when it has passed. A passed one rings at once, a future one in its turn. */
  private waitFor(milestone: PendingMilestone | undefined): number {
    if (!milestone) return Infinity;
    const wait = Date.parse(milestone.at) - Date.now();
    return wait > 0 ? wait + (milestone.afterMs ?? this.jitterMs) : wait;
  }
}

function same(one: PendingMilestone | undefined, other: PendingMilestone | undefined): boolean {
  return one?.deadlineId === other?.deadlineId && one?.milestone === other?.milestone && one?.at === other?.at;
}
