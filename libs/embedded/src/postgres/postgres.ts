import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../processes/free-port';
import type { Part } from '../processes/part';
import { openCluster, OWNER, type Cluster } from './postgres-cluster';
import { postgresSettings, type Durability } from './postgres-settings';
import { ProcessFailed, startProcess, type RunningProcess } from '../processes/processes';
import { restartable } from '../processes/restartable';

export interface PostgresOptions {
  /** Where the cluster is, or will be. */
  directory: string;
  password: string;
  logFile: string;
  /** Default: a free one. */
  port?: number;
  /** The database to have ready. Default `journey`. */
  database?: string;
  durability?: Durability;
  background?: boolean;
}

export interface Postgres extends Part {
  readonly port: number;
  /** Opens the database as the cluster's owner, password included. */
  readonly url: string;
  /** The same for another database of the cluster. */
  urlOf(database: string): string;
}

/** Starts PostgreSQL on loopback, making the cluster and the database that are missing. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const port = options.port ?? (await freePort());
  const database = options.database ?? 'journey';
  const urlOf = (name: string) =>
    `postgresql://${OWNER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${name}`;
  const part = await restartable(async () => {
    const running = await serve(openCluster(options.directory, options.password), port, urlOf('postgres'), options);
    await ensureDatabase(urlOf('postgres'), database);
    return running;
  });
  return Object.assign(part, { port, urlOf, url: urlOf(database) });
}

async function serve(
  cluster: Cluster,
  port: number,
  url: string,
  options: PostgresOptions,
  attempt = 1,
): Promise<RunningProcess> {
  const [command, ...args] = [
    ...cluster.as.prefix,
    cluster.server,
    '-D',
    cluster.data,
    ...postgresSettings(port, options.durability ?? 'durable'),
  ];
  try {
    return await startProcess({
      name: 'PostgreSQL',
      command: command as string,
      args,
      ...cluster.as.account,
      cwd: cluster.data,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      ports: [port],
      logFile: options.logFile,
      stopSignal: 'SIGINT', // fast shutdown: roll back what is open, then a clean checkpoint
      stopWithin: 20_000,
      readyWithin: 60_000, // after a kill -9 it first replays its log
      background: options.background,
      ready: () => answers(url),
    });
  } catch (error) {
    // The sessions of a killed server notice a little later that it is gone, and hold its shared memory until then.
    const heldBySurvivors = error instanceof ProcessFailed && error.lastLines.includes('pre-existing shared memory');
    if (!heldBySurvivors || attempt > 20) throw error;
    await sleep(250);
    return serve(cluster, port, url, options, attempt + 1);
  }
}

async function answers(url: string): Promise<boolean> {
  await query(url, 'select 1');
  return true;
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const { rowCount } = await query(url, 'select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await query(url, `create database "${name}"`);
}

async function query(url: string, text: string, values: string[] = []): Promise<{ rowCount: number | null }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a connection lost between queries: the query itself reports it
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
