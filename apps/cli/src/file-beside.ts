import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Writable } from 'node:stream';

/**
 * Writes a file whole or not at all: beside its place first, readable by its owner alone, and moved when it is done. A file of an earlier
 * run stays until then.
 */
export async function fileBeside<T>(path: string, write: (out: Writable) => Promise<T>): Promise<T> {
  const unfinished = `${path}.unfinished`;
  const out = createWriteStream(unfinished, { mode: 0o600 });
  const closed = finished(out);
  try {
    const [answer] = await Promise.all([write(out).finally(() => out.end()), closed]);
    await rename(unfinished, path);
    return answer;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
