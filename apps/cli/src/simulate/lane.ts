import { type PendingMilestone } from '#libs/contracts';
import { type FamilyStory, type Moment } from '#libs/simulation';
import { Conductor } from './conductor';
import { type CouncilIds } from './council-ids';
import { type CouncilRecord } from './council-record';
import { Desk, type HeldStage } from './desk';
import { Doing } from './doing';
import { Queue } from './queue';
import { type World } from './world';

type Due = { moment: Moment; name: string } | { stage: HeldStage; milestone: PendingMilestone };

export interface LaneOptions {
  /** Does some work on the record, all or nothing. */
  together: (work: (record: CouncilRecord) => Promise<void>) => Promise<void>;
  ids: CouncilIds;
  world: World;
  /** The moment at which the simulation ends (ISO instant). */
  until: string;
  /** Things done in one transaction. */
  batch: number;
  /** Told after each batch: how many things were done, and which day it is. */
  done: (count: number, at: number) => void;
}

/** Lets the time of some families run: scripted acts and rings of clocks in the order of their moments, as the live system would see them. */
export class Lane {
  readonly desk = new Desk();
  private readonly queue = new Queue<Due>();
  private readonly doing: Doing;

  constructor(private readonly options: LaneOptions) {
    const conductor = new Conductor(this.desk, (stage) => this.schedule(stage));
    this.doing = new Doing(options.ids, options.world, this.desk, conductor, (stage) => this.schedule(stage));
  }

  add({ key, moments }: FamilyStory): void {
    moments.forEach((moment, n) => this.queue.put(moment.at, { moment, name: `${key} ${n}` }));
  }

  /** Until nothing is left before that moment (milliseconds). */
  async run(before: number): Promise<void> {
    const { together, until, batch, done } = this.options;
    const end = Math.min(before, Date.parse(until));
    while (this.queue.nextAt < end) {
      let count = 0;
      let at = 0;
      await together(async (record) => {
        for (; count < batch && this.queue.nextAt < end; count += 1) {
          at = this.queue.nextAt;
          const due = this.queue.take();
          if (due !== undefined) await this.happens(record, due);
        }
      });
      done(count, at);
    }
  }

  private async happens(record: CouncilRecord, due: Due): Promise<void> {
    if ('moment' in due) return this.doing.does(record, due.moment, due.name);
    const { stage, milestone } = due;
    if (stage.milestones[0] !== milestone) return; // the clock was moved or stopped meanwhile
    await this.desk.reach(record, stage, milestone);
    this.schedule(stage);
  }

  /** The stage's next ring takes its place in the queue. */
  private schedule(stage: HeldStage): void {
    const [milestone] = stage.milestones;
    if (milestone !== undefined) this.queue.put(milestone.at, { stage, milestone });
  }
}
