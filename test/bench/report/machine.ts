import { cpus, loadavg, totalmem } from 'node:os';

/** On what it was measured. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGiB: number;
  node: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    cores: all.length,
    processor: all[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** Processes that wanted a core during the last minute, on average: above the number of cores, everything waits. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
