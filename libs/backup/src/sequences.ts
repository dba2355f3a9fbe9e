import { type Client } from 'pg';
import { type Manifest } from './manifest';

/**
 * How far numbers jump at a restore. What left the service after the copy was made (webhooks, mails) bears numbers that the copy does not
 * know: were they given again, receivers would take new messages for repeated ones.
 */
const JUMP = 1_000_000_000;

export async function sequencesNow(session: Client): Promise<Manifest['sequences']> {
  const { rows } = await session.query<{ name: string; last: string }>(
    `SELECT sequencename::text AS name, coalesce(last_value, 0)::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows;
}

export async function goOnCounting(session: Client, sequences: Manifest['sequences']): Promise<void> {
  for (const { name, last } of sequences)
    await session.query('SELECT setval($1::text::regclass, $2::bigint + $3::bigint)', [`public."${name}"`, last, JUMP]);
}
