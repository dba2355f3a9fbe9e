import { readdirSync, readFileSync } from 'node:fs';
import { type PartName, partNames, type Stack } from '#libs/embedded';

/** What each part and its children hold now, and all of them. */
export function heldBy(stack: Stack): { each: { name: PartName; mib: number }[]; all: number } {
  const each = partNames.flatMap((name) => {
    const part = stack[name];
    return part ? [{ name, mib: memoryOf(part.pid) ?? Number.NaN }] : [];
  });
  return { each, all: each.reduce((sum, { mib }) => sum + mib, 0) };
}

/** MiB that a process and all below it hold, each shared page counted in its part (the kernel's PSS). Linux only; elsewhere undefined. */
function memoryOf(pid: number): number | undefined {
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
