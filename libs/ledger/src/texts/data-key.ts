import { textKeysOf, type Tx } from '#libs/database';
import { type KeyRing } from '#libs/keys';

/** `destroyed`: the texts of this stream can never be read again. `none`: it was never given one. */
export type DataKey = { is: 'kept'; secret: Buffer } | { is: 'destroyed' } | { is: 'none' };

interface Row {
  wrapped: string | null;
  master_key_id: string | null;
  destroyed: boolean;
}

/** The key of a stream's texts. */
export async function dataKey(tx: Tx, ring: KeyRing, streamId: string): Promise<DataKey> {
  return opened(ring, await tx.$queryRaw<Row[]>`SELECT * FROM text_key_of(${streamId}::uuid, NULL, NULL)`);
}

/** The keys of several streams; a stream that was never given one is not among them. */
export async function dataKeys(tx: Tx, ring: KeyRing, streamIds: readonly string[]): Promise<Map<string, DataKey>> {
  const rows = await tx.$queryRaw<(Row & { stream: string })[]>`
    SELECT s.stream::text, k.* FROM unnest(${[...streamIds]}::uuid[]) s(stream), LATERAL text_key_of(s.stream, NULL, NULL) k`;
  return new Map(rows.map((row) => [row.stream, opened(ring, [row])]));
}

/** The key of a stream to which a text is added: it is given one when it has none. */
export async function dataKeyToWrite(tx: Tx, ring: KeyRing, streamId: string): Promise<DataKey> {
  const { wrapped, masterKeyId } = ring.make();
  return opened(
    ring,
    await tx.$queryRaw<Row[]>`SELECT * FROM text_key_of(${streamId}::uuid, ${wrapped}, ${masterKeyId})`,
  );
}

/** Wraps keys anew under the newest master key, so that older ones can be taken out. Answers how many it was. */
export async function rewrapKeys(tx: Tx, most = 1_000): Promise<number> {
  const ring = textKeysOf(tx);
  if (!ring) return 0;
  const rows = await tx.textKey.findMany({
    where: { destroyedAt: null, NOT: { masterKeyId: ring.newestId } },
    take: most,
  });
  for (const { streamId, wrapped, masterKeyId } of rows) {
    if (wrapped === null || masterKeyId === null) continue;
    const data = ring.wrap(ring.unwrap({ wrapped, masterKeyId }));
    await tx.textKey.updateMany({ where: { streamId, wrapped }, data });
  }
  return rows.length;
}

function opened(ring: KeyRing, [row]: Row[]): DataKey {
  if (row === undefined) return { is: 'none' };
  const { wrapped, master_key_id: masterKeyId } = row;
  if (wrapped === null || masterKeyId === null) return { is: 'destroyed' };
  return { is: 'kept', secret: ring.unwrap({ wrapped, masterKeyId }) };
}
