import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { inDatabase } from '../postgres/in-database';
import { startPostgres } from '../postgres/postgres';
import { onceARun } from './once-a-run';
import { testRunDirectory } from './test-run';

/** A throw-away database on the run's one PostgreSQL. */
export interface TestPostgres {
  /** Opens it as the cluster's owner. */
  readonly url: string;
  /** Removes it, closing what is still connected. Need not be called: all go with the run. */
  drop(): Promise<void>;
}

const template = 'journey_template';

/**
 * A database of its own for a test file: migrated (copied from a template, about 50 ms), or `empty` for tests of the migrations themselves.
 * The server starts when the first file asks. Database roles are the cluster's and are shared.
 */
export async function testPostgres(options: { empty?: boolean } = {}): Promise<TestPostgres> {
  const { admin } = await onceARun('postgres', startCluster);
  if (!options.empty) await onceARun('postgres-template', () => makeTemplate(admin));
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(admin, `create database ${name} template ${options.empty ? 'template0' : template}`);
  return { url: inDatabase(admin, name), drop: () => run(admin, `drop database if exists ${name} with (force)`) };
}

async function startCluster(): Promise<{ admin: string }> {
  const directory = testRunDirectory();
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    logFile: join(directory, 'postgres.log'),
    password: randomBytes(12).toString('hex'),
    durability: 'throwAway',
    background: true,
  });
  return { admin: postgres.urlOf('postgres') };
}

async function makeTemplate(admin: string): Promise<void> {
  // Loaded only here: the database library's own tests load this file.
  const { migrate } = await import('#libs/database');
  await run(admin, `create database ${template} template template0`);
  await migrate(inDatabase(admin, template));
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
