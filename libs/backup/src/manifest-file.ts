import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from './manifest';
import { BackupRefused } from './refusal';

const fileName = 'manifest.json';

/** Written last: a folder without one is a backup that was not finished. */
export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await writeFile(join(directory, fileName), `${JSON.stringify(manifest, undefined, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
}

/** Refuses BACKUP.UNREADABLE. */
export async function readManifest(directory: string): Promise<Manifest> {
  const read = manifestSchema.safeParse(parsed(await text(directory)));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const where = first?.path.join('.') ?? '';
  throw new BackupRefused(
    'BACKUP.UNREADABLE',
    `${join(directory, fileName)} is no manifest of a backup: see "${where}"`,
  );
}

async function text(directory: string): Promise<string> {
  try {
    return await readFile(join(directory, fileName), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BackupRefused(
      'BACKUP.UNREADABLE',
      `${directory} holds no manifest.json: it is no backup, or one that was not finished`,
    );
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // the schema says what is wrong with it
    throw error;
  }
}
