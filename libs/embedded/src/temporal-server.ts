import { Connection } from '@temporalio/client';
import { temporalCli } from './binaries';
import { freePorts } from './processes/free-port';
import type { Part } from './processes/part';
import { startProcess } from './processes/processes';
import { restartable } from './processes/restartable';

export type SearchAttributeType = 'Text' | 'Keyword' | 'Int' | 'Double' | 'Bool' | 'Datetime' | 'KeywordList';

export interface TemporalServerOptions {
  logFile: string;
  /** Keeps workflows in this SQLite file. Default: in memory, gone with the process. */
  databaseFile?: string;
  /** Made at start; `default` always exists. */
  namespaces?: readonly string[];
  /** Registered in every namespace. */
  searchAttributes?: Readonly<Record<string, SearchAttributeType>>;
  /** Default: a free one. */
  port?: number;
  /** Default: a free one. */
  uiPort?: number;
  /** Leaves the web pages out. */
  headless?: boolean;
  /** The server's own switches, JSON values. */
  dynamicConfig?: Readonly<Record<string, unknown>>;
  background?: boolean;
}

export interface TemporalServer extends Part {
  /** host:port of the gRPC frontend, as TEMPORAL_ADDRESS wants it. */
  readonly address: string;
  /** The web pages, unless headless. */
  readonly uiUrl?: string;
}

/** Starts Temporal's development server on loopback: one process, one SQLite writer; for trying and testing, not for production. */
export async function startTemporalServer(options: TemporalServerOptions): Promise<TemporalServer> {
  // All four are chosen here: left alone, the server takes what is free at each start, and a restart would move.
  const [port, uiPort, httpPort, metricsPort] = (await freePorts(4)) as [number, number, number, number];
  const ports = { port: options.port ?? port, uiPort: options.uiPort ?? uiPort, httpPort, metricsPort };
  const address = `127.0.0.1:${ports.port}`;
  const part = await restartable(() =>
    startProcess({
      name: 'The Temporal server',
      command: temporalCli(),
      args: argumentsOf(options, ports),
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
      ports: options.headless ? [ports.port] : [ports.port, ports.uiPort],
      logFile: options.logFile,
      readyWithin: 60_000,
      background: options.background,
      ready: () => namespacesAnswer(address, ['default', ...(options.namespaces ?? [])]),
    }),
  );
  return Object.assign(part, { address, uiUrl: options.headless ? undefined : `http://127.0.0.1:${ports.uiPort}` });
}

interface Ports {
  port: number;
  uiPort: number;
  httpPort: number;
  metricsPort: number;
}

function argumentsOf(options: TemporalServerOptions, ports: Ports): string[] {
  const pairs = (flag: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const dynamic = Object.fromEntries(
    Object.entries({ ...toldSoon, ...options.dynamicConfig }).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'warn', '--log-format', 'json', '--color', 'never'],
    ...[
      '--port',
      String(ports.port),
      '--http-port',
      String(ports.httpPort),
      '--metrics-port',
      String(ports.metricsPort),
    ],
    ...(options.headless
      ? ['--headless']
      : ['--ui-ip', '127.0.0.1', '--ui-port', String(ports.uiPort), '--ui-disable-news-fetch']),
    ...(options.databaseFile ? ['--db-filename', options.databaseFile, ...sqlitePragmas] : []),
    ...(options.namespaces ?? []).flatMap((namespace) => ['--namespace', namespace]),
    ...pairs('--search-attribute', { ...options.searchAttributes }),
    ...pairs('--dynamic-config-value', dynamic),
  ];
}

// A stage whose task failed twice in a row is told as failing: after seconds. The server's own five take it a minute.
export const toldSoon = { 'system.numConsecutiveWorkflowTaskProblemsToTriggerSearchAttribute': 2 };

// With SQLite's own defaults every write waits for the disk twice, and the server is three to five times slower.
const sqlitePragmas = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];

async function namespacesAnswer(address: string, namespaces: readonly string[]): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 });
  try {
    for (const namespace of namespaces) await connection.workflowService.describeNamespace({ namespace });
    return true;
  } finally {
    await connection.close();
  }
}
