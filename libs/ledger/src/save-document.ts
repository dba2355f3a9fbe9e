import { type Prisma, type Tx } from '#libs/database';
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
  const row = {
    streamId: text.streamId,
    sha256,
    kind: text.kind,
    body: text.body as Prisma.InputJsonValue,
    createdBy: text.by,
  };
  await tx.document.createMany({ data: [row], skipDuplicates: true });
  return sha256;
}
