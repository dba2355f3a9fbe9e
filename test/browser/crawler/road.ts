import { kindOf } from './links';

/** Enough to meet every kind of page twice; a list of a thousand children teaches nothing more. */
const mostOfAKind = 2;
const mostPages = 150;

/** A page that is still to be read. */
export interface Stop {
  address: string;
  kind: string;
}

/** Where somebody who follows every link goes on. */
export class Road {
  private readonly known = new Set<string>();
  private readonly met = new Map<string, number>();
  private readonly ahead: Stop[] = [];

  readonly start: Stop;

  constructor(address: string) {
    this.start = this.found(address, kindOf(address));
  }

  /** Kinds of pages on it, such as `/journeys/:id`. */
  get kinds(): string[] {
    return [...this.met.keys()];
  }

  get goesOn(): boolean {
    return this.ahead.length > 0;
  }

  next(): Stop | undefined {
    return this.ahead.shift();
  }

  lead(addresses: readonly string[]): void {
    for (const address of addresses) {
      const kind = kindOf(address);
      const enough = (this.met.get(kind) ?? 0) >= mostOfAKind || this.known.size >= mostPages;
      if (!this.known.has(address) && !enough) this.ahead.push(this.found(address, kind));
    }
  }

  private found(address: string, kind: string): Stop {
    this.known.add(address);
    this.met.set(kind, (this.met.get(kind) ?? 0) + 1);
    return { address, kind };
  }
}
