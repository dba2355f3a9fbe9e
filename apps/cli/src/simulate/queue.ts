import TinyQueue from 'tinyqueue';

interface Entry<T> {
  at: number;
  n: number;
  what: T;
}

/** What is to come, in order of time; what was put in first comes first at the same moment. */
export class Queue<T> {
  private readonly entries = new TinyQueue<Entry<T>>([], (one, other) => one.at - other.at || one.n - other.n);
  private count = 0;

  put(at: string, what: T): void {
    this.entries.push({ at: Date.parse(at), n: (this.count += 1), what });
  }

  /** Milliseconds; Infinity when nothing is left. */
  get nextAt(): number {
    return this.entries.peek()?.at ?? Infinity;
  }

  take(): T | undefined {
    return this.entries.pop()?.what;
  }

  /** What else there is at that moment (milliseconds), up to the first that is not so. */
  takeWhile<U extends T>(at: number, isSo: (what: T) => what is U): U[] {
    const taken: U[] = [];
    for (let next = this.entries.peek(); next?.at === at && isSo(next.what); next = this.entries.peek()) {
      taken.push(next.what);
      this.entries.pop();
    }
    return taken;
  }
}
