import { Pool } from 'pg';
import { type WebConfig } from '../../config/config';

/** The sessions' own connections, under a role that sees the schema `web` and nothing else. */
export function sessionPool(config: Pick<WebConfig, 'SESSION_DATABASE_URL' | 'SESSION_DATABASE_ROLE'>): Pool {
  const role = config.SESSION_DATABASE_ROLE;
  const pool = new Pool({
    connectionString: config.SESSION_DATABASE_URL,
    options: `-c role=${role}`,
    application_name: role,
    max: 10,
    connectionTimeoutMillis: 3_000,
  });
  // A lost connection is told by the query under way, or by the next; without a listener it would end the process.
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}
