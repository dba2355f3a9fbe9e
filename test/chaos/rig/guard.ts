import { type Part } from '#libs/embedded';

/** Sees which parts end without having been killed. */
export class Guard {
  readonly died: string[] = [];
  private readonly down = new Set<Part>();
  private readonly timer: NodeJS.Timeout;

  constructor(parts: readonly Part[]) {
    this.timer = setInterval(() => {
      for (const part of parts) if (!part.alive && !this.down.has(part)) this.mourn(part);
    }, 200);
  }

  /** kill -9. */
  async kill(part: Part): Promise<void> {
    this.down.add(part);
    await part.kill();
  }

  /** Says that a part is about to be killed by somebody else. */
  expect(part: Part): void {
    this.down.add(part);
  }

  async start(part: Part): Promise<void> {
    await part.start();
    this.down.delete(part);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private mourn(part: Part): void {
    this.died.push(part.name);
    this.down.add(part);
    void part.start().then(() => this.down.delete(part));
  }
}
