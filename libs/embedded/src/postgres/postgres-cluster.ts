import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresBinaries } from '../binaries';
import { unprivileged, type Unprivileged } from './unprivileged';

/** The user that owns the cluster. */
export const OWNER = 'postgres';

/** A cluster on disk, made if it was not there, and how to start its server. */
export interface Cluster {
  data: string;
  server: string;
  as: Unprivileged;
}

/** Makes the cluster in `directory`/data unless it exists. Only the password opens it. */
export function openCluster(directory: string, password: string): Cluster {
  const bin = postgresBinaries();
  const as = unprivileged(join(bin, 'postgres'), directory);
  const data = join(directory, 'data');
  if (!existsSync(data)) makeCluster(join(bin, 'initdb'), as, directory, password);
  else dropStalePid(data);
  return { data, server: join(bin, 'postgres'), as };
}

function makeCluster(initdb: string, as: Unprivileged, directory: string, password: string): void {
  // Made beside and renamed: what an interrupted start leaves is thrown away by the next.
  const fresh = join(directory, 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  const passwordFile = join(directory, 'password.new');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (as.account) chownSync(passwordFile, as.account.uid, as.account.gid);
  const [command, ...args] = [
    ...as.prefix,
    initdb,
    `--pgdata=${fresh}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin', // the same order of names on every machine
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const made = spawnSync(command, args, {
    ...as.account,
    cwd: directory,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not make its cluster in ${directory}:\n${made.stderr || String(made.error)}`);
  renameSync(fresh, join(directory, 'data'));
}

/**
 * A killed server leaves its process id behind. PostgreSQL takes any living process with that id for itself, and ids come round
 * quickly in a container: so the file goes unless a server really runs on these data.
 */
function dropStalePid(data: string): void {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (commandLine(pid).includes(data)) {
    throw new Error(
      `PostgreSQL already runs on ${data} (process ${pid}): stop the other one first, or set JOURNEY_HOME to another folder`,
    );
  }
  rmSync(file);
}

function commandLine(pid: number): string {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(proc) ? readFileSync(proc, 'utf8').replaceAll('\0', ' ') : '';
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}
