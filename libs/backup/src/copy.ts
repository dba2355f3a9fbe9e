import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Client } from 'pg';
import { from, to } from 'pg-copy-streams';
import { hashed } from './counted';
import { type TableInBackup } from './manifest';
import { BackupRefused } from './refusal';
import { rowsIn, rowsOut, type Table } from './tables';

const fileOf = (directory: string, name: string): string => join(directory, `${name}.copy.gz`);

/** Writes a table to its file, a piece at a time. */
export async function tableToFile(session: Client, table: Table, directory: string): Promise<TableInBackup> {
  const file = createWriteStream(fileOf(directory, table.name), { mode: 0o600, flags: 'wx' });
  const rows = session.query(to(rowsOut(table)));
  const seen = hashed();
  await pipeline(rows, seen, createGzip(), file);
  return { name: table.name, columns: table.columns, rows: rows.rowCount, sha256: seen.sha256() };
}

/** What the table holds now, in the same words as the manifest. */
export async function tableAsItStands(session: Client, table: Table): Promise<TableInBackup> {
  const rows = session.query(to(rowsOut(table)));
  const seen = hashed();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(rows, seen, nowhere);
  return { name: table.name, columns: table.columns, rows: rows.rowCount, sha256: seen.sha256() };
}

/** Fills an empty table from its file. Refuses BACKUP.DAMAGED when the file is not the one that the manifest speaks of. */
export async function tableFromFile(session: Client, table: TableInBackup, directory: string): Promise<void> {
  const file = fileOf(directory, table.name);
  const seen = hashed();
  try {
    await pipeline(createReadStream(file), createGunzip(), seen, session.query(from(rowsIn(table))));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const what = code === 'ENOENT' ? 'is missing' : code.startsWith('Z_') ? 'cannot be unpacked' : undefined;
    if (!what) throw error;
    throw new BackupRefused('BACKUP.DAMAGED', `${file} ${what}`);
  }
  if (seen.sha256() !== table.sha256)
    throw new BackupRefused(
      'BACKUP.DAMAGED',
      `${file} is not what was written: its checksum differs from the manifest's`,
    );
}
