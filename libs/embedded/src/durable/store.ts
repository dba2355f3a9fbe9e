import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { temporalSqlTool } from '../binaries';

/** The databases that Temporal Server keeps beside the record's: what goes on, and what can be searched for. */
export const temporalDatabases = { temporal: 'temporal', visibility: 'temporal_visibility' } as const;

/** Makes the two databases, or brings them up to what this server wants, by Temporal's own tool. Repeating it changes nothing. */
export async function openTemporalStore(urlOf: (database: string) => string): Promise<void> {
  for (const [schema, database] of Object.entries(temporalDatabases)) {
    await made(urlOf('postgres'), database);
    const tool = (...args: string[]) => runTool(new URL(urlOf(database)), args);
    if (!(await hasTable(urlOf(database), 'schema_version'))) await tool('setup-schema', '--version', '0.0');
    await tool('update-schema', '--schema-name', `postgresql/v12/${schema}`);
  }
}

async function runTool({ hostname, port, username, password, pathname }: URL, args: readonly string[]): Promise<void> {
  const where = [
    '--plugin',
    'postgres12',
    '--endpoint',
    hostname,
    '--port',
    port,
    '--user',
    decodeURIComponent(username),
  ];
  try {
    // The password goes by the environment: arguments can be read by anybody on the machine.
    await promisify(execFile)(temporalSqlTool(), [...where, '--database', pathname.slice(1), ...args], {
      env: { PATH: process.env.PATH, SQL_PASSWORD: decodeURIComponent(password) },
    });
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n');
    throw new Error(`Temporal's databases could not be made ready (${args.join(' ')}): ${said}`, { cause: error });
  }
}

async function made(url: string, database: string): Promise<void> {
  await asked(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE "${database}"`);
  });
}

async function hasTable(url: string, table: string): Promise<boolean> {
  return asked(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
    return rows[0]?.there ?? false;
  });
}

async function asked<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query under way reports it
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
