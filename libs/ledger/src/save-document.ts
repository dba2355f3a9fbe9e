import { type Tx } from '#libs/database';
import { textHash } from './text-hash';

/**
 * Keeps a text outside the chain, where the law may shred it without breaking the chain. The same text in the same stream is kept once.
 *
 * @param by id of the person whose text it is
 * @returns its hash, for the fact that refers to it
 */
export async function saveDocument(
  tx: Tx,
  text: { streamId: string; kind: string; body: unknown; by: string },
): Promise<string> {
  const sha256 = textHash(text.body);
  const { streamId, kind, by, body } = text;
  await tx.$executeRaw`
    INSERT INTO document (stream_id, sha256, kind, body, created_by)
    VALUES (${streamId}::uuid, ${sha256}, ${kind}, ${JSON.stringify(body)}::jsonb, ${by}::uuid) ON CONFLICT DO NOTHING`;
  return sha256;
}
