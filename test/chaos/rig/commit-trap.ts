import { type Pair, type TcpProxy, type Watcher } from './tcp-proxy';

/** Where in a recording transaction a process dies. */
export const crashPoints = ['beforeCommit', 'afterCommit', 'afterAnswer'] as const;

/**
 * - beforeCommit: the database never hears the COMMIT
 * - afterCommit: it has committed, and the process never hears that
 * - afterAnswer: the process hears it, and dies before it can tell anybody
 */
export type CrashPoint = (typeof crashPoints)[number];

export interface Trap {
  point: CrashPoint;
  /** What the transaction that is meant sends among other things, and no other does: the command's id, a text that is saved. */
  marks: readonly string[];
  spring: () => void;
}

/** Enough for any transaction of ours; the beginning of a longer one is forgotten. */
const most = 200_000;

/**
 * Listens to PostgreSQL's protocol on its way and springs a trap at the COMMIT of the transaction that is meant. So a process dies at an
 * exact point of a step, without a line of the service knowing of it.
 */
export class CommitTrap implements Watcher {
  private trap?: Trap;
  private readonly said = new WeakMap<Pair, string>();
  private awaited?: { pair: Pair; trap: Trap };

  constructor(private readonly proxy: TcpProxy) {
    proxy.watcher = this;
  }

  set(trap: Trap): void {
    this.trap = trap;
  }

  disarm(): void {
    this.trap = undefined;
    this.awaited = undefined;
  }

  toServer(bytes: Buffer, pair: Pair): boolean {
    if (!this.trap) return true;
    const text = bytes.toString('latin1');
    const said = ((text.includes('BEGIN') ? '' : (this.said.get(pair) ?? '')) + text).slice(-most);
    this.said.set(pair, said);
    const { trap } = this;
    if (!text.includes('COMMIT\0') || !trap.marks.every((mark) => said.includes(mark))) return true;
    this.trap = undefined;
    if (trap.point === 'beforeCommit') {
      trap.spring();
      this.proxy.end(pair);
      return false;
    }
    this.awaited = { pair, trap };
    return true;
  }

  toClient(bytes: Buffer, pair: Pair): boolean {
    if (this.awaited?.pair !== pair) return true;
    const { trap } = this.awaited;
    if (!bytes.includes('COMMIT')) return true;
    this.awaited = undefined;
    if (trap.point === 'afterAnswer') {
      setImmediate(trap.spring);
      return true;
    }
    trap.spring();
    this.proxy.end(pair);
    return false;
  }
}
