/** Lets a loop sleep until somebody rings or time is up. A ring while it is awake counts for the next sleep. */
export class Wake {
  private rung = false;
  private waken: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.waken?.();
  }

  /** @param most milliseconds */
  async next(most: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, most);
        this.waken = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.waken = undefined;
    this.rung = false;
  }
}
