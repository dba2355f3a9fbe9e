import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../libs/embedded/src/repository-root';

const run = promisify(execFile);
const folder = join(repositoryRoot(), 'test', 'oracles', 'census');
const requirements = join(folder, 'requirements.txt');
const python = process.env.PYTHON ?? 'python3';

/** What outsiders say of a census file: codes of the rules it breaks, each with the children; `schema` null where they have none of the year. */
export interface Verdict {
  rulesRun: number;
  crashed: string[];
  errors: Record<string, string[]>;
  queries: Record<string, string[]>;
  schema: string[] | null;
}

/** Asks the outside validator, which pip installs once into a folder of its own: no more than Python 3 with pip is needed. */
export async function outsideVerdict(file: string, year: number): Promise<Verdict> {
  const PYTHONPATH = await installed();
  const { stdout } = await run(python, [join(folder, 'census_oracle.py'), file, String(year)], {
    env: { ...process.env, PYTHONPATH, PYTHONNOUSERSITE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Verdict;
}

async function installed(): Promise<string> {
  const { stdout: version } = await run(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  const key = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const target = join(repositoryRoot(), '.local', 'census-oracle', `${version.trim()}-${key}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await run(python, [...pip, '--target', unfinished, '--requirement', requirements]);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}
