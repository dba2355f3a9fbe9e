import { type IsoDate } from '#libs/timescales';

const everyMs = 5_000;

/** How far a simulation is, for somebody who waits: not every batch, and honest about the years before the first day. */
export class Watch {
  private told = 0;
  private day = '';

  /** @param started milliseconds, as `Date.now()` has them */
  constructor(
    private readonly started: number,
    private readonly days: { from: IsoDate; to: IsoDate },
  ) {}

  /** Undefined when it is too early to say something again. @param now milliseconds */
  line(done: number, day: IsoDate, now: number): string | undefined {
    this.day = day;
    if (now - this.told < everyMs) return undefined;
    this.told = now;
    const rate = Math.round(done / Math.max(1, (now - this.started) / 1_000));
    return `${day} (${this.place(day)})  ${done} acts and rings of clocks, ${rate} a second`;
  }

  brokenOff(): string {
    const when = this.day === '' ? 'before the first act' : `on ${this.day} of the simulation`;
    return `The simulation broke off ${when}. What it has done stands in the database, and it cannot go on from there: empty the database, and begin again.`;
  }

  private place(day: IsoDate): string {
    const { from, to } = this.days;
    if (day < from) return 'how cases came to stand on the first day';
    return `day ${daysUpTo(from, day)} of ${daysUpTo(from, to)}`;
  }
}

function daysUpTo(from: IsoDate, day: IsoDate): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000) + 1;
}
