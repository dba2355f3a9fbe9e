import { type FamilyStory, type Moment } from '#libs/simulation';
import { Conductor } from './conductor';
import { type CouncilIds } from './council-ids';
import { type CouncilRecord } from './council-record';
import { Desk, type HeldStage, type Ring } from './desk';
import { Doing } from './doing';
import { explain, type Explanation, explanationOf } from './explaining';
import { Queue } from './queue';
import { type World } from './world';

type Due = { moment: Moment; name: string } | Ring | Explanation;

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
        while (count < batch && this.queue.nextAt < end) {
          at = this.queue.nextAt;
          count += await this.happens(record, at);
        }
      });
      done(count, at);
    }
  }

  /** What comes next: an act, or every ring of that very moment before the next act. Answers how many things that were. */
  private async happens(record: CouncilRecord, at: number): Promise<number> {
    const due = this.queue.take();
    if (due === undefined) return 0;
    if ('moment' in due) {
      await this.doing.does(record, due.moment, due.name);
      return 1;
    }
    if ('explains' in due) {
      this.schedule(await explain(record, this.desk, this.options.world, due));
      return 1;
    }
    const ringing = [due, ...this.queue.takeWhile(at, isRing)];
    // One that was moved or stopped meanwhile does not ring.
    const rings = new Map(
      ringing.filter(({ stage, milestone }) => stage.milestones[0] === milestone).map((ring) => [ring.stage, ring]),
    );
    if (rings.size > 0) await this.desk.reach(record, [...rings.values()], at);
    for (const ring of rings.values()) this.goesOn(ring);
    return ringing.length;
  }

  private goesOn(ring: Ring): void {
    this.schedule(ring.stage);
    const explanation = explanationOf(ring);
    if (explanation !== undefined) this.queue.put(explanation.at, explanation);
  }

  /** The stage's next ring takes its place in the queue. */
  private schedule(stage: HeldStage): void {
    const [milestone] = stage.milestones;
    if (milestone !== undefined) this.queue.put(milestone.at, { stage, milestone });
  }
}

function isRing(due: Due): due is Ring {
  return 'milestone' in due;
}
