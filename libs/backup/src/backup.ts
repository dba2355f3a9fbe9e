import { mkdir, readdir } from 'node:fs/promises';
import { type Client } from 'pg';
import { serviceVersion } from '#libs/service';
import { tableToFile } from './copy';
import { type Manifest, type TableInBackup, tablesLeftOut } from './manifest';
import { writeManifest } from './manifest-file';
import { migrationsOf } from './migrations-of';
import { BackupRefused } from './refusal';
import { sequencesNow } from './sequences';
import { inOneTransaction } from './session';
import { tablesOfRecord } from './tables';

export interface BackupOptions {
  /** Of the owner of the tables. */
  url: string;
  /** Made here, or empty. What is in it afterwards is readable by its owner alone. */
  directory: string;
  /** Told as each table is written. */
  onTable?: (table: TableInBackup) => void;
}

/**
 * Writes the whole record as it is at one moment, while work goes on. Memory does not grow with the record. Holds personal data.
 *
 * @returns what was written. Refuses BACKUP.FOLDER_IN_USE and BACKUP.NO_RECORD
 */
export async function backup({ url, directory, onTable }: BackupOptions): Promise<Manifest> {
  await emptyFolder(directory);
  const manifest = await inOneTransaction(url, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (session) => {
    const migrations = await migrationsOf(session);
    if (!migrations?.length)
      throw new BackupRefused('BACKUP.NO_RECORD', 'This database holds no record of the service');
    const { takenAt, postgres } = await moment(session);
    const tables: TableInBackup[] = [];
    for (const table of await tablesOfRecord(session)) {
      const written = await tableToFile(session, table, directory);
      tables.push(written);
      onTable?.(written);
    }
    const [sequences, ledger] = [await sequencesNow(session), await ledgerOf(session)];
    const version = serviceVersion();
    return {
      format: 1 as const,
      version,
      takenAt,
      postgres,
      migrations,
      tables,
      sequences,
      ledger,
      leftOut: tablesLeftOut,
    };
  });
  await writeManifest(directory, manifest);
  return manifest;
}

async function emptyFolder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0)
    throw new BackupRefused(
      'BACKUP.FOLDER_IN_USE',
      `${directory} is not empty: name a folder of its own for each backup`,
    );
}

/** The first statement that reads: the moment of the snapshot. */
async function moment(session: Client): Promise<{ takenAt: string; postgres: string }> {
  const { rows } = await session.query<{ at: Date; postgres: string }>(
    `SELECT clock_timestamp() AS at, current_setting('server_version') AS postgres`,
  );
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL did not tell the time');
  return { takenAt: row.at.toISOString(), postgres: row.postgres };
}

async function ledgerOf(session: Client): Promise<Manifest['ledger']> {
  const { rows } = await session.query<{ facts: number; streams: number; lastPosition: string }>(
    `SELECT (SELECT count(*)::float8 FROM fact) AS facts, (SELECT count(*)::float8 FROM stream_head) AS streams,
       (SELECT coalesce(max(position), 0)::text FROM fact) AS "lastPosition"`,
  );
  const newest = await session.query<{ n: number; upTo: string; root: string }>(
    'SELECT n, up_to::text AS "upTo", root FROM checkpoint ORDER BY n DESC LIMIT 1',
  );
  const [figures] = rows;
  if (!figures) throw new Error('PostgreSQL counted nothing');
  return { ...figures, checkpoint: newest.rows[0] };
}
