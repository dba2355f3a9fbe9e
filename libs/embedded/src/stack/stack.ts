import { join } from 'node:path';
import { demoPeopleList, demoTeams } from '../demo-people';
import type { Part } from '../processes/part';
import { freePorts } from '../processes/free-port';
import { startPostgres, type Postgres } from '../postgres/postgres';
import { startApi, startIdentity, startWeb, startWorker, type WebPart } from './stack-apps';
import { replacedBy, stackSettings, type Addresses, type PartName, type StackSettings } from './stack-settings';
import { startTemporal } from './stack-temporal';
import { type TemporalServer } from '../temporal-server';

export type StackOptions = Partial<Omit<StackSettings, 'secrets'>>;

/** The whole service, running. A part is absent when a real one stands in for it or it was not asked for. */
export interface Stack extends Addresses {
  readonly postgres?: Postgres;
  readonly temporal?: TemporalServer;
  readonly identity?: WebPart;
  readonly worker?: Part;
  readonly api?: WebPart;
  readonly web?: WebPart;
  /** Stops all that was started, last first. */
  stop(): Promise<void>;
}

/**
 * Starts the service: embedded parts for those that the environment does not name (DATABASE_URL, TEMPORAL_ADDRESS, OIDC_ISSUER), the
 * database brought up to date, the demo's staff, the worker and the API. What was started is stopped again when a later part fails.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const settings = stackSettings(options);
  const started: Part[] = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop();
  };
  try {
    return { ...(await startParts(settings, started)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(given: StackSettings, started: Part[]): Promise<Omit<Stack, 'stop'>> {
  const settings = await withKnownPorts(given);
  const { home, secrets, ports, env, parts } = settings;
  const start = async <P extends Part>(name: PartName, run: () => Promise<P>): Promise<P | undefined> => {
    const variable = name in replacedBy ? replacedBy[name as keyof typeof replacedBy] : undefined;
    if (!parts.includes(name) || (variable && env[variable])) return undefined;
    const part = await run();
    started.push(part);
    return part;
  };
  const pages = parts.includes('web') ? (env.PUBLIC_URL ?? `http://127.0.0.1:${ports.web}`) : undefined;
  const log = (name: string) => join(home.logs, `${name}.log`);

  const startDatabase = start('postgres', () =>
    startPostgres({
      directory: home.postgres,
      password: secrets.databasePassword,
      logFile: log('postgres'),
      port: ports.postgres,
    }),
  );
  // The three that know nothing of each other start together; a durable Temporal waits for the PostgreSQL that keeps it.
  const [postgres, temporal, identity] = await allSettled(
    startDatabase,
    start('temporal', async () => startTemporal(settings, settings.durable ? await startDatabase : undefined)),
    start('identity', () => startIdentity(settings, pages)),
  );
  const addresses: Addresses = {
    databaseUrl: postgres?.url ?? env.DATABASE_URL ?? '',
    temporalAddress: temporal?.address ?? env.TEMPORAL_ADDRESS ?? '',
    temporalNamespace: env.TEMPORAL_NAMESPACE ?? 'default',
    issuer: identity?.url ?? env.OIDC_ISSUER ?? '',
    pages,
  };
  if (addresses.databaseUrl) await prepareDatabase(settings, addresses.databaseUrl, Boolean(identity));
  const [worker, api, web] = await allSettled(
    start('worker', () => startWorker(settings, addresses)),
    start('api', () => startApi(settings, addresses)),
    start('web', () => startWeb(settings, addresses)),
  );
  return { ...addresses, postgres, temporal, identity, worker, api, web };
}

/** The sign-in, the API and the pages name each other's addresses: these are settled before any of them starts. */
async function withKnownPorts(settings: StackSettings): Promise<StackSettings> {
  const [api, web] = await freePorts(2);
  const { ports } = settings;
  return { ...settings, ports: { ...ports, api: ports.api ?? api, web: ports.web ?? web } };
}

/** Migrates; adds the demo's staff only beside the demo's sign-in: with a real issuer nobody could be them. */
async function prepareDatabase({ env }: StackSettings, databaseUrl: string, demoSignIn: boolean): Promise<void> {
  const { migrate, seedStaff } = await import('#libs/database');
  const url = env.MIGRATION_DATABASE_URL ?? databaseUrl;
  const named = (['MIGRATION_DATABASE_URL', 'DATABASE_URL'] as const).find((name) => env[name] === url);
  try {
    await migrate(url);
    if (demoSignIn) await seedStaff(url, demoPeopleList, demoTeams);
  } catch (error) {
    if (!named || !(error instanceof Error)) throw error;
    throw new Error(`${named}: the database cannot be made ready. ${error.message}`, { cause: error });
  }
}

/** Like Promise.all, but no part is still starting when the first failure is told. */
async function allSettled<T extends readonly Promise<unknown>[]>(
  ...work: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
