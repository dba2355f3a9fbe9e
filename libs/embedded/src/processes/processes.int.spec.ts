import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess, type ProcessSpec } from './processes';
import { repositoryRoot } from '../repository-root';
import { WATCHED_BY } from './watchdog';

describe('a process run beside this one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const shell = (name: string, script: string, more: Partial<ProcessSpec> = {}): ProcessSpec => ({
    name,
    command: '/bin/sh',
    args: ['-c', script],
    logFile: join(folder, `${name}.log`),
    ready: () => Promise.resolve(true),
    ...more,
  });

  it('is asked to stop, and says goodbye in its log', async () => {
    const logFile = join(folder, 'polite.log');
    const script = 'trap "echo goodbye; exit 3" TERM; echo ready; while :; do sleep 0.05; done';
    const polite = await startProcess(
      shell('polite', script, { ready: () => Promise.resolve(readFileSync(logFile, 'utf8').includes('ready')) }),
    );
    await polite.stop();
    expect(await polite.exited).toBe(3);
    expect(readFileSync(logFile, 'utf8')).toBe('ready\ngoodbye\n');
  });

  it('is killed with its descendants when it does not stop in time', async () => {
    const pidFile = join(folder, 'descendant');
    const script = `trap "" TERM; sleep 300 & echo $! >${pidFile}; while :; do sleep 0.05; done`;
    const stubborn = await startProcess(
      shell('stubborn', script, { stopWithin: 200, ready: () => Promise.resolve(existsSync(pidFile)) }),
    );
    await sleep(100);
    await stubborn.stop();
    expect(isAlive(stubborn.pid)).toBe(false);
    expect(await diesWithin(Number(readFileSync(pidFile, 'utf8')), 2_000)).toBe(true);
  });

  it('that ends before it is ready is reported with the last lines of its log', async () => {
    const broken = startProcess(shell('broken', 'echo "port taken"; exit 1', { ready: () => Promise.resolve(false) }));
    await expect(broken).rejects.toThrow(/^broken ended before it was ready[\s\S]*port taken/);
  });

  it('that does not get ready in time is reported with what the probe said, and is gone', async () => {
    let pid = 0;
    const slow = startProcess(
      shell('slow', `echo $$ >${join(folder, 'slow.pid')}; exec sleep 300`, {
        readyWithin: 500,
        ready: () => {
          pid = Number(readFileSync(join(folder, 'slow.pid'), 'utf8'));
          throw new Error('nobody answers');
        },
      }),
    );
    await expect(slow).rejects.toThrow('slow was not ready within 0.5 s: nobody answers');
    expect(isAlive(pid)).toBe(false);
  });

  it('that is not there at all is reported by name', async () => {
    await expect(startProcess(shell('absent', '', { command: join(folder, 'no-such-program') }))).rejects.toThrow(
      /absent ended before.*ENOENT/,
    );
  });

  it('does not outlive a supervisor that is killed with -9: neither PostgreSQL, nor Temporal, nor any other', async () => {
    const supervisor = spawn(
      process.execPath,
      ['-e', supervising, join(repositoryRoot(), 'dist/libs/embedded/src/index.js'), folder],
      {
        env: { ...process.env, [WATCHED_BY]: undefined },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    for await (const chunk of supervisor.stdout) {
      said += String(chunk);
      if (said.includes('\n')) break;
    }
    const pids = JSON.parse(said) as number[];
    expect(pids.map(isAlive)).toEqual([true, true, true]);
    supervisor.kill('SIGKILL');
    expect(await Promise.all(pids.map((pid) => diesWithin(pid, 20_000)))).toEqual([true, true, true]);
  });
});

// Starts three kinds of process and prints their ids.
const supervising = `
  const [index, folder] = process.argv.slice(1);
  const { startPostgres, startTemporalServer, startProcess } = require(index);
  const ready = () => Promise.resolve(true);
  Promise.all([
    startPostgres({ directory: folder + '/pg', logFile: folder + '/pg.log', password: 'x' }),
    startTemporalServer({ logFile: folder + '/t.log', headless: true }),
    startProcess({ name: 'other', command: 'sleep', args: ['300'], logFile: folder + '/o.log', ready }),
  ]).then((all) => console.log(JSON.stringify(all.map((one) => one.pid))));
  setInterval(() => {}, 1000);
`;

function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (existsSync('/proc/self/stat')) return existsSync(stat) && !readFileSync(stat, 'utf8').includes(') Z ');
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function diesWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) if (!isAlive(pid)) return true;
  return false;
}
