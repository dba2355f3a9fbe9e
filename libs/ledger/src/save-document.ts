import { type Tx } from '#libs/database';
import { textHash } from './text-hash';
import { sealText } from './texts/sealed-text';

/**
 * Keeps a text outside the chain, where the law may shred it without breaking the chain. The same text in the same stream is kept once.
 *
 * @param by id of the person whose text it is
 * @returns its hash, for the fact that refers to it
 * @throws TextGone
 */
export async function saveDocument(
  tx: Tx,
  text: { streamId: string; kind: string; body: unknown; by: string },
): Promise<string> {
  const { streamId, kind, by: createdBy } = text;
  const sha256 = textHash(text.body);
  const body = await sealText(tx, streamId, { sha256, body: text.body });
  await tx.$executeRaw`
    INSERT INTO document (stream_id, sha256, kind, body, created_by)
    VALUES (${streamId}::uuid, ${sha256}, ${kind}, ${JSON.stringify(body)}::jsonb, ${createdBy}::uuid) ON CONFLICT DO NOTHING`;
  return sha256;
}
