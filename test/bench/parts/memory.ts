import { readdirSync, readFileSync } from 'node:fs';

/** MiB that a process and all below it hold, each shared page counted in its part (the kernel's PSS). Linux only; elsewhere undefined. */
export function memoryOf(pid: number): number | undefined {
  const all = below(pid, parents());
  const held = all.map((one) => /^Pss:\s+(\d+) kB/m.exec(readable(`/proc/${one}/smaps_rollup`))?.[1]);
  return held[0] === undefined ? undefined : held.reduce((sum, kib) => sum + Number(kib ?? 0), 0) / 1024;
}

function parents(): Map<number, number> {
  const pids = readable('/proc/self/stat') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return new Map(
    pids.map((pid) => [Number(pid), Number(/\) \S (\d+)/.exec(readable(`/proc/${pid}/stat`))?.[1] ?? Number.NaN)]),
  );
}

function below(pid: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => below(child, parentOf))];
}

/** A process may end between being listed and being read. */
function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
