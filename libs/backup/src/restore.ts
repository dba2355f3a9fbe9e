import { type Client } from 'pg';
import { knownMigrations, migrate } from '#libs/database';
import { tableAsItStands, tableFromFile } from './copy';
import { type Manifest, recordChecksum, type TableInBackup } from './manifest';
import { readManifest } from './manifest-file';
import { BackupRefused } from './refusal';
import { goOnCounting } from './sequences';
import { inOneTransaction } from './session';
import { type Table, tablesOfRecord } from './tables';
import { holdsNothing, knows, noFurtherThan } from './target';

export interface RestoreOptions {
  /** Of the owner of the database: it makes the tables. */
  url: string;
  directory: string;
  /** Told as each table is filled. */
  onTable?: (table: TableInBackup) => void;
}

export interface Restored {
  manifest: Manifest;
  /** Of what the database holds now, read back from it: the same as the copy's. */
  checksum: string;
  /** Migrations that came after the copy and were applied to it. */
  migratedOn: string[];
}

/**
 * Brings an empty database to the migrations of the copy, fills it in one transaction, reads all of it back and holds it against the
 * manifest; then brings it up to date. When anything is not as the manifest says, no row stays.
 *
 * Refuses BACKUP.UNREADABLE, BACKUP.DAMAGED, BACKUP.NOT_EMPTY and BACKUP.OTHER_MIGRATIONS.
 */
export async function restore({ url, directory, onTable }: RestoreOptions): Promise<Restored> {
  const manifest = await readManifest(directory);
  knows(knownMigrations(), manifest);
  await inOneTransaction(url, 'BEGIN READ ONLY', (session) => noFurtherThan(session, manifest.migrations));
  await migrate(url, { upTo: manifest.migrations.at(-1)?.name });

  const checksum = await inOneTransaction(url, 'BEGIN', async (session) => {
    const tables = await tablesOfRecord(session);
    sameTables(manifest, tables);
    // What triggers did when the rows were written is in the rows. Foreign keys and checks hold as ever.
    await eachTable(session, tables, 'DISABLE TRIGGER USER');
    await holdsNothing(session);
    for (const table of manifest.tables) {
      await tableFromFile(session, table, directory);
      onTable?.(table);
    }
    await goOnCounting(session, manifest.sequences);
    await eachTable(session, tables, 'ENABLE TRIGGER USER');
    return asInManifest(session, tables, manifest);
  });
  const migratedOn = await migrate(url);
  await inOneTransaction(url, 'BEGIN', (session) => session.query('ANALYZE'));
  return { manifest, checksum, migratedOn };
}

function sameTables(manifest: Manifest, tables: readonly Table[]): void {
  const written = (list: readonly { name: string; columns: readonly string[] }[]): string =>
    JSON.stringify(list.map(({ name, columns }) => `${name}: ${columns.join(' ')}`).sort());
  if (written(manifest.tables) !== written(tables))
    throw new BackupRefused('BACKUP.UNREADABLE', "The manifest names other tables than the copy's migrations make");
}

async function eachTable(session: Client, tables: readonly Table[], action: string): Promise<void> {
  for (const { name } of tables) await session.query(`ALTER TABLE public."${name}" ${action}`);
}

/** Reads back what the database holds now. Refuses BACKUP.DAMAGED. */
async function asInManifest(session: Client, tables: readonly Table[], manifest: Manifest): Promise<string> {
  const copied = new Map(manifest.tables.map((table) => [table.name, table]));
  const stand: TableInBackup[] = [];
  for (const table of tables) {
    const now = await tableAsItStands(session, table);
    const then = copied.get(table.name);
    if (now.rows !== then?.rows || now.sha256 !== then.sha256)
      throw new BackupRefused(
        'BACKUP.DAMAGED',
        `The table ${table.name} does not hold what was copied: nothing was kept`,
      );
    stand.push(now);
  }
  return recordChecksum(stand);
}
