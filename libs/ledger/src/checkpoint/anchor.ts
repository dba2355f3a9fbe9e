import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { type SignedCheckpoint } from './signed-checkpoint';

/** Checkpoints kept where the database's owner has no hand in. */
export interface Anchor {
  /** The newest one kept. */
  last(): Promise<SignedCheckpoint | undefined>;
  append(checkpoint: SignedCheckpoint): Promise<void>;
  /** Where it ends now. */
  end(): Promise<number>;
  /** Oldest first, as far as it reached then; a line that is no checkpoint comes as undefined. */
  upTo(end: number): AsyncIterable<SignedCheckpoint | undefined>;
}

const longestLine = 4096;

/** One JSON line a checkpoint, flushed to disk. A line torn by a crash is cut off before the next is written. */
export function fileAnchor(path: string): Anchor {
  return {
    async last() {
      const tail = await readTail(path);
      return parse(tail.whole.at(-1));
    },
    async append(checkpoint) {
      await mkdir(dirname(path), { recursive: true });
      const { end } = await readTail(path);
      const file = await open(path, 'a', 0o600);
      try {
        await file.truncate(end);
        await file.appendFile(`${JSON.stringify(checkpoint)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async end() {
      return (await readTail(path)).end;
    },
    async *upTo(end) {
      if (end === 0) return;
      const input = createReadStream(path, { end: end - 1 });
      for await (const line of createInterface({ input, crlfDelay: Infinity })) yield parse(line);
    },
  };
}

/** The whole lines near the end of the file, and where the last of them ends. */
async function readTail(path: string): Promise<{ whole: string[]; end: number }> {
  if (!(await exists(path))) return { whole: [], end: 0 };
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - 2 * longestLine);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const text = buffer.subarray(0, bytesRead);
    const lineEnd = text.lastIndexOf('\n');
    const whole = text
      .subarray(0, lineEnd + 1)
      .toString()
      .split('\n')
      .filter(Boolean);
    return { whole, end: from + lineEnd + 1 };
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function parse(line: string | undefined): SignedCheckpoint | undefined {
  if (!line) return undefined;
  try {
    return JSON.parse(line) as SignedCheckpoint;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // verification reports it
    throw error;
  }
}
