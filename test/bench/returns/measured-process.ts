import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';

export interface Measured {
  seconds: number;
  /** The most that the process held at a time (the kernel's VmHWM); NaN where the kernel does not say. */
  peakMiB: number;
  said: string;
}

const everyMs = 50;

/** Runs a command of `script/journey` as a process of its own, from its start to its end. */
export async function measured(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Measured> {
  const began = performance.now();
  const cli = join(repositoryRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMiB = Number.NaN;
  const looking = setInterval(() => (peakMiB = held(child.pid) ?? peakMiB), everyMs);
  try {
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
    return { seconds: (performance.now() - began) / 1_000, peakMiB, said };
  } finally {
    clearInterval(looking);
  }
}

function held(pid = 0): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined; // it has ended
  }
}
