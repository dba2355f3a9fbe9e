/** Answers that may be a little old: who somebody is, who works here. Kept for seconds, a person at a time. */
export class BriefMemory<T> {
  private readonly kept = new Map<string, { value: Promise<T>; until: number }>();

  constructor(private readonly milliseconds = 30_000) {}

  forget(key: string): void {
    this.kept.delete(key);
  }

  async get(key: string, ask: () => Promise<T>): Promise<T> {
    const now = Date.now();
    const known = this.kept.get(key);
    if (known && known.until > now) return known.value;
    for (const [old, { until }] of this.kept) if (until <= now) this.kept.delete(old);
    const value = ask();
    this.kept.set(key, { value, until: now + this.milliseconds });
    value.catch(() => this.kept.delete(key)); // a failure is not remembered
    return value;
  }
}
