/** One thing at a time: whatever writes to the record waits for its turn, so that no answer overtakes another. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    // Whoever took the turn hears of its failure; the next one goes on.
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
