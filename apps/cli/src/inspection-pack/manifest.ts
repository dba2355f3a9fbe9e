import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface ListedFile {
  /** Below the folder, with `/`. */
  path: string;
  bytes: number;
  sha256: string;
}

/** Every file below a folder, by its path. */
export async function filesIn(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const listed = paths.map(async (path) => ({
    path: relative(folder, path).replaceAll('\\', '/'),
    bytes: (await stat(path)).size,
    sha256: await sha256Of(path),
  }));
  return (await Promise.all(listed)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
