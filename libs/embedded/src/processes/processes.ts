import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { portIsFree } from './free-port';
import { WATCHED_BY, watch } from './watchdog';

/** A program to run beside this one. Times in milliseconds. */
export interface ProcessSpec {
  /** What people call it, for messages. */
  name: string;
  command: string;
  args: readonly string[];
  /** Its whole environment; nothing is inherited unless given. Default: this process's. */
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Runs it as this account (only root may). */
  uid?: number;
  gid?: number;
  /** Loopback ports that it will listen on: refused at once when somebody else does, who might answer `ready` in its place. */
  ports?: readonly number[];
  /** Both outputs are appended here. */
  logFile: string;
  stopSignal?: NodeJS.Signals;
  stopWithin?: number;
  /** Asked again and again until it answers true; a thrown error means "not yet" and is told when time runs out. */
  ready: (pid: number) => Promise<boolean>;
  readyWithin?: number;
  /** Do not keep this process alive for the child's sake. */
  background?: boolean;
}

export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
  /** Resolves when it has ended, with its exit code (null: by a signal). */
  readonly exited: Promise<number | null>;
  readonly alive: boolean;
  /** Asks it to stop, and kills it when it does not in time. */
  stop(): Promise<void>;
  /** kill -9, as a power cut would. */
  kill(): Promise<void>;
}

/** A process that ended, or was not ready in time; the message ends with the last lines of its log. */
export class ProcessFailed extends Error {
  override readonly name = 'ProcessFailed';
  constructor(
    what: string,
    readonly logFile: string,
    readonly lastLines: string,
  ) {
    super(`${what}. Its log: ${logFile}\n${lastLines}`);
  }
}

/** Starts a process, waits until it is ready, and sees to it that it never outlives this one. */
export async function startProcess(spec: ProcessSpec): Promise<RunningProcess> {
  for (const port of spec.ports ?? []) {
    if (!(await portIsFree(port)))
      throw new Error(`${spec.name} cannot have port ${port}: something else listens on it`);
  }
  mkdirSync(dirname(spec.logFile), { recursive: true });
  const log = openSync(spec.logFile, 'a', 0o600);
  const logStart = statSync(spec.logFile).size;
  const { [WATCHED_BY]: _ours, ...env } = spec.env ?? process.env;
  // A group of its own: Ctrl-C at the terminal reaches only the supervisor, which stops its children in order.
  const child = spawn(spec.command, spec.args, {
    ...identityOf(spec),
    cwd: spec.cwd,
    env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const running = observed(spec, child);
  try {
    await untilReady(spec, running, child);
    return running;
  } catch (error) {
    await running.kill();
    throw new ProcessFailed(
      error instanceof Error ? error.message : String(error),
      spec.logFile,
      tail(spec.logFile, logStart),
    );
  }
}

function identityOf({ uid, gid }: ProcessSpec): { uid?: number; gid?: number } {
  return uid === undefined ? {} : { uid, gid };
}

function observed(spec: ProcessSpec, child: ChildProcess): RunningProcess {
  const unwatch = child.pid === undefined ? () => undefined : watch(child.pid, spec.stopSignal ?? 'SIGTERM');
  if (spec.background) child.unref();
  let alive = child.pid !== undefined;
  const exited = new Promise<number | null>((resolve) => {
    const ended = (code: number | null) => {
      alive = false;
      unwatch();
      resolve(code);
    };
    child.once('exit', ended);
    child.once('error', () => ended(null)); // could not be started at all; untilReady tells why
  });
  const signalAndWait = async (signal: NodeJS.Signals, within: number): Promise<boolean> => {
    if (!alive) return true;
    child.ref();
    child.kill(signal);
    return Promise.race([exited.then(() => true), sleep(within, false, { ref: false })]);
  };
  const kill = async () => {
    if (alive && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await exited;
  };
  return {
    name: spec.name,
    pid: child.pid ?? -1,
    exited,
    get alive() {
      return alive;
    },
    stop: async () => {
      if (!(await signalAndWait(spec.stopSignal ?? 'SIGTERM', spec.stopWithin ?? 10_000))) await kill();
    },
    kill,
  };
}

async function untilReady(spec: ProcessSpec, running: RunningProcess, child: ChildProcess): Promise<void> {
  const within = spec.readyWithin ?? 30_000;
  const deadline = Date.now() + within;
  let because = '';
  child.once('error', (error) => (because = `: ${error.message}`));
  while (Date.now() < deadline) {
    if (!running.alive) {
      await running.exited;
      throw new Error(`${spec.name} ended before it was ready${because}`);
    }
    try {
      if (await spec.ready(running.pid)) return;
    } catch (error) {
      because = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await Promise.race([running.exited, sleep(50)]);
  }
  throw new Error(`${spec.name} was not ready within ${within / 1000} s${because}`);
}

function tail(file: string, from: number): string {
  return readFileSync(file).subarray(from).toString('utf8').trimEnd().split('\n').slice(-15).join('\n');
}
