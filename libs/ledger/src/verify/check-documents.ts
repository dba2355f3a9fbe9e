import { type Tx } from '#libs/database';
import { textHash } from '../text-hash';
import { type Findings } from './finding';

const batch = 200;

/** Every text still has the hash that facts and signatures refer to. A text may be gone (shredded by law), never changed. */
export async function checkDocuments(tx: Tx, findings: Findings): Promise<{ documents: number }> {
  let documents = 0;
  let after: { streamId: string; sha256: string } | undefined;
  for (;;) {
    const rows = await tx.document.findMany({
      ...(after ? { cursor: { streamId_sha256: after }, skip: 1 } : {}),
      orderBy: [{ streamId: 'asc' }, { sha256: 'asc' }],
      take: batch,
      select: { streamId: true, sha256: true, body: true },
    });
    for (const { streamId, sha256, body } of rows) {
      if (textHash(body) !== sha256)
        findings.add('documentAltered', `The text ${sha256} is no longer the one with this hash`, { streamId });
    }
    documents += rows.length;
    after = rows.at(-1);
    if (!after || rows.length < batch) return { documents };
    after = { streamId: after.streamId, sha256: after.sha256 };
  }
}
