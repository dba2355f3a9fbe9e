import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** How to run a program that refuses to run as root. */
export interface Unprivileged {
  /** Put before the program and its arguments. */
  prefix: readonly string[];
  /** The account to run it as, when that is another one. */
  account?: { uid: number; gid: number };
}

const nobody = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses uid 0. An ordinary user starts it plainly. Under root a user namespace without a mapping is enough: no account and no
 * chown are needed. Some containers forbid namespaces; there it runs as `nobody`, if `nobody` can reach the program and the folder.
 *
 * @param program an executable that answers `--version`
 * @param directory a folder that the program will own; made here, and given to `nobody` where that is needed
 */
export function unprivileged(program: string, directory: string): Unprivileged {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return { prefix: [] };
  if (spawnSync('unshare', ['-U', program, '--version']).status === 0) return { prefix: ['unshare', '-U'] };

  const reaches = spawnSync(program, ['--version'], { ...nobody, cwd: '/' }).status === 0;
  const enters = spawnSync('/bin/sh', ['-c', 'test -x "$0"', dirname(directory)], { ...nobody, cwd: '/' }).status === 0;
  if (reaches && enters) {
    chownSync(directory, nobody.uid, nobody.gid);
    return { prefix: [], account: nobody };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine allows neither a user namespace (`unshare -U`, in util-linux) nor the account ' +
      '`nobody` in this folder. Run as another user, or set DATABASE_URL to a server of your own',
  );
}
