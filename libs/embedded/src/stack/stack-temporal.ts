import { join } from 'node:path';
import { startDurableTemporal } from '../durable/durable-temporal';
import { inDatabase } from '../postgres/in-database';
import { type Postgres } from '../postgres/postgres';
import { type StackSettings } from './stack-settings';
import { startTemporalServer, type TemporalServer } from '../temporal-server';

/**
 * Temporal's development server with a file of its own or, where the service is to be durable, Temporal Server proper beside the record.
 *
 * @param postgres the embedded one; a durable server without it is kept by DATABASE_URL's
 * @throws when there is no PostgreSQL to be kept by
 */
export function startTemporal(settings: StackSettings, postgres?: Postgres): Promise<TemporalServer> {
  const { home, ports, env, durable } = settings;
  const logFile = join(home.logs, 'temporal.log');
  const namespaces = env.TEMPORAL_NAMESPACE ? [env.TEMPORAL_NAMESPACE] : [];
  if (durable) {
    const urlOf = postgres ? (database: string) => postgres.urlOf(database) : urlOfReal(env);
    return startDurableTemporal({ urlOf, directory: home.secrets, logFile, namespaces, port: ports.temporal });
  }
  return startTemporalServer({
    databaseFile: home.temporal,
    logFile,
    namespaces,
    port: ports.temporal,
    uiPort: ports.temporalUi,
  });
}

function urlOfReal({ MIGRATION_DATABASE_URL, DATABASE_URL }: NodeJS.ProcessEnv): (database: string) => string {
  const url = MIGRATION_DATABASE_URL ?? DATABASE_URL;
  if (!url) throw new Error('A durable Temporal needs PostgreSQL: the embedded one, or DATABASE_URL');
  return (database) => inDatabase(url, database);
}
