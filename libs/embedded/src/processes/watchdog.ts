import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root';

/** Names the directory of a watchdog that somebody above this process holds already (the test run does). */
export const WATCHED_BY = 'JOURNEY_WATCHED_BY';

/** Stops the children of this process when it dies, however it dies. */
export interface Watchdog {
  /** Holds `processes`, a file for each; whatever else is put there goes with the watchdog. */
  readonly directory: string;
  /** Lets the watchdog do its work now; resolves when all watched processes are gone. */
  end(): Promise<void>;
}

/**
 * Starts the watchdog: a shell script at the other end of a pipe. When this process is gone the kernel closes the pipe, which no
 * exit handler could promise after a kill -9.
 */
export function startWatchdog(): Watchdog {
  const directory = mkdtempSync(join(tmpdir(), 'childs-journey-'));
  chmodSync(directory, 0o711); // what it lists will be killed: others may pass through, never write
  mkdirSync(join(directory, 'processes'), { mode: 0o700 });
  const script = join(repositoryRoot(), 'libs', 'embedded', 'watchdog.sh');
  // A session of its own, so that Ctrl-C at the terminal does not reach it.
  const child = spawn('/bin/sh', [script, directory], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    directory,
    end: () => {
      child.ref();
      child.stdin.end();
      return gone;
    },
  };
}

let own: string | undefined;

/** Puts a process under the watchdog. Returns how to take it out again, once it has ended. */
export function watch(pid: number, stopSignal: NodeJS.Signals): () => void {
  own ??= process.env[WATCHED_BY] ?? startWatchdog().directory;
  const file = join(own, 'processes', String(pid));
  writeFileSync(file, stopSignal.replace(/^SIG/, '')); // at once, not later: the next line may never run
  return () => rmSync(file, { force: true });
}
