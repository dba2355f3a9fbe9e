import { Client } from 'pg';

/**
 * A connection of its own, in which every value is written the same way on every server, nothing is cut off by a time limit, and nobody's
 * rows are silently left out: where row-level security would hide some, PostgreSQL refuses instead.
 *
 * @param url of the owner of the tables
 * @param begin how the one transaction begins; rolled back when `use` throws
 */
export async function inOneTransaction<T>(
  url: string,
  begin: string,
  use: (session: Client) => Promise<T>,
): Promise<T> {
  const session = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'journey_backup',
  });
  session.on('error', () => undefined); // a connection that is lost: the statement under way reports it
  await session.connect();
  try {
    await session.query(begin);
    for (const [name, value] of settings) await session.query('SELECT set_config($1, $2, true)', [name, value]);
    const answer = await use(session);
    await session.query('COMMIT');
    return answer;
  } finally {
    await session.end(); // without a COMMIT, all is taken back
  }
}

const settings = [
  ['client_encoding', 'UTF8'],
  ['DateStyle', 'ISO, YMD'],
  ['IntervalStyle', 'postgres'],
  ['TimeZone', 'UTC'],
  ['extra_float_digits', '1'],
  ['bytea_output', 'hex'],
  ['row_security', 'off'],
  ['statement_timeout', '0'],
  ['idle_in_transaction_session_timeout', '0'],
  ['lock_timeout', '30s'],
] as const;
