import { RuleBroken } from '#libs/journey';

/** What takes long, a few at a time and in the order in which it was asked for: the others wait, and most connections stay free for what is quick. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  /** @param patience milliseconds that somebody waits for a turn */
  constructor(
    private free: number,
    private readonly patience: number,
  ) {}

  /** Throws SERVICE.BUSY when no turn comes in time. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.pass();
    }
  }

  private async turn(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((begin, giveUp) => {
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(mine), 1);
        giveUp(new RuleBroken('SERVICE.BUSY', 'Much is being worked out just now. Send the same request again'));
      }, this.patience);
      const mine = () => {
        clearTimeout(late);
        begin();
      };
      this.waiting.push(mine);
    });
  }

  private pass(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
