interface Remembered<V> {
  until: number;
  value: Promise<V>;
}

/** Remembers answers for a moment, so that a page's many requests ask once. A failure is forgotten at once. */
export class BriefMemory<V> {
  readonly #kept = new Map<string, Remembered<V>>();

  constructor(
    private readonly milliseconds: number,
    private readonly now: () => number = Date.now,
  ) {}

  recall(key: string, ask: () => Promise<V>): Promise<V> {
    this.#forgetOld();
    const known = this.#kept.get(key);
    if (known) return known.value;
    const value = ask();
    const entry = { until: this.now() + this.milliseconds, value };
    this.#kept.set(key, entry);
    value.catch(() => this.#forget(key, entry));
    return value;
  }

  /** Forgets every answer whose key begins like this: it is known to have changed. */
  forget(beginning: string): void {
    for (const key of this.#kept.keys()) if (key.startsWith(beginning)) this.#kept.delete(key);
  }

  /** All entries live equally long, so the oldest come first. */
  #forgetOld(): void {
    for (const [key, { until }] of this.#kept) {
      if (until > this.now()) return;
      this.#kept.delete(key);
    }
  }

  #forget(key: string, entry: Remembered<V>): void {
    if (this.#kept.get(key) === entry) this.#kept.delete(key);
  }
}
