import { type Client } from 'pg';
import { type Manifest } from './manifest';
import { migrationsOf } from './migrations-of';
import { BackupRefused } from './refusal';
import { tablesOfRecord } from './tables';

type Migrations = Manifest['migrations'];

/**
 * Whether this release can bring a database to where the copy was made. Refuses BACKUP.OTHER_MIGRATIONS.
 *
 * @param known those of this release, in order
 */
export function knows(known: Migrations, { migrations, version }: Pick<Manifest, 'migrations' | 'version'>): void {
  const sums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const strange = migrations.find(({ name, checksum }) => sums.get(name) !== checksum);
  if (!strange) return;
  throw new BackupRefused(
    'BACKUP.OTHER_MIGRATIONS',
    `The copy was made by release ${version}, whose migration ${strange.name} this release does not know: restore it with that release`,
  );
}

/** Whether the database has come no further than the copy. Refuses BACKUP.NOT_EMPTY and BACKUP.OTHER_MIGRATIONS. */
export async function noFurtherThan(session: Client, copied: Migrations): Promise<void> {
  const applied = await migrationsOf(session);
  if (!applied) {
    const [table] = await tablesThere(session);
    if (table) throw notEmpty(`it has a table "${table}" that is not the service's`);
    return;
  }
  const inCopy = new Map(copied.map(({ name, checksum }) => [name, checksum]));
  const further = applied.find(({ name, checksum }) => inCopy.get(name) !== checksum);
  if (!further) return;
  throw new BackupRefused(
    'BACKUP.OTHER_MIGRATIONS',
    `The database has been through the migration ${further.name}, which the copy has not: give an empty database. It is brought to where the copy was made, and after that up to date`,
  );
}

/** Whether no table of the record has a row. Refuses BACKUP.NOT_EMPTY. */
export async function holdsNothing(session: Client): Promise<void> {
  for (const { name } of await tablesOfRecord(session)) {
    const { rowCount } = await session.query(`SELECT FROM public."${name}" LIMIT 1`);
    if (rowCount) throw notEmpty(`its table "${name}" has rows`);
  }
}

function notEmpty(why: string): BackupRefused {
  return new BackupRefused(
    'BACKUP.NOT_EMPTY',
    `The database is not empty: ${why}. A copy is restored into an empty one only, so that nothing is overwritten`,
  );
}

async function tablesThere(session: Client): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1 LIMIT 1`,
  );
  return rows.map(({ name }) => name);
}
