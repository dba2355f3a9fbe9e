import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command of this repository as somebody at a terminal runs it: its process group hears Ctrl-C. */
export class Terminal {
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(command, args, {
      cwd: repositoryRoot(),
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr })),
    );
  }

  /** Resolves when the words have been printed; throws when the command ends before. */
  async prints(words: string): Promise<void> {
    while (!this.stdout.includes(words)) {
      const over = await Promise.race([this.ended, sleep(100, undefined)]);
      if (over && !this.stdout.includes(words))
        throw new Error(`Ended with ${over.code}: ${over.stdout}${over.stderr}`);
    }
  }

  ctrlC(): void {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGINT');
  }
}

export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Terminal(command, args, env).ended;
}

/** Processes, of any parent, whose command or environment names the folder. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => ['cmdline', 'environ'].some((file) => readable(join('/proc', pid, file)).includes(folder)))
    .map((pid) => `${pid} ${readable(join('/proc', pid, 'cmdline')).replaceAll('\0', ' ')}`);
}

/** A process may end, or be somebody else's, between being listed and being read. */
function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
