import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Row } from '#libs/tables';
import { annexLists, type AnnexList } from './lists';

/**
 * Rows of all lists on their way to the files: the record is read once, and each list is written from its own file, so that there is
 * never more than a few rows in memory. They lie in a folder of their own beside their place, for their owner alone, and go with it.
 */
export class RowsAside {
  private constructor(
    private readonly folder: string,
    private readonly files: ReadonlyMap<AnnexList, ReturnType<typeof createWriteStream>>,
  ) {}

  static async in(place: string): Promise<RowsAside> {
    const folder = await mkdtemp(join(place, '.annex-a-'));
    const open = (n: AnnexList) => createWriteStream(join(folder, String(n)), { mode: 0o600 });
    return new RowsAside(folder, new Map(annexLists.map(({ n }) => [n, open(n)])));
  }

  async put(n: AnnexList, rows: readonly Row[]): Promise<void> {
    const file = this.files.get(n);
    // JSON has no undefined: an empty cell is null on the way.
    for (const row of rows) if (file?.write(`${JSON.stringify(row)}\n`) === false) await once(file, 'drain');
  }

  /** No more rows come. */
  async close(): Promise<void> {
    await Promise.all([...this.files.values()].map((file) => new Promise<void>((done) => file.end(done))));
  }

  async *rows(n: AnnexList): AsyncGenerator<Row> {
    for await (const line of createInterface({ input: createReadStream(join(this.folder, String(n))) })) {
      yield (JSON.parse(line) as (Row[number] | null)[]).map((cell) => cell ?? undefined);
    }
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true });
  }
}
