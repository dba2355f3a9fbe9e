import { type Tx } from '#libs/database';
import { textHash } from '../text-hash';
import { openTexts } from '../texts/open-texts';
import { type Findings } from './finding';

const batch = 200;

/** Texts: looked at, destroyed by law, and sealed while this process has no keys to look at them with. */
export interface TextFigures {
  documents: number;
  textsErased: number;
  textsLocked: number;
}

/** Every text still has the hash that facts and signatures refer to. A text may be gone (shredded by law), never changed. */
export async function checkDocuments(tx: Tx, findings: Findings): Promise<TextFigures> {
  const figures = { documents: 0, textsErased: 0, textsLocked: 0 };
  let after: { streamId: string; sha256: string } | undefined;
  for (;;) {
    const rows = await tx.document.findMany({
      ...(after ? { cursor: { streamId_sha256: after }, skip: 1 } : {}),
      orderBy: [{ streamId: 'asc' }, { sha256: 'asc' }],
      take: batch,
      select: { streamId: true, sha256: true, body: true },
    });
    const opened = await openTexts(tx, rows);
    for (const [index, { streamId, sha256 }] of rows.entries()) {
      const text = opened[index];
      if (text?.is === 'erased') figures.textsErased += 1;
      else if (text?.is === 'locked') figures.textsLocked += 1;
      else if (text?.is !== 'open' || textHash(text.body) !== sha256)
        findings.add('documentAltered', `The text ${sha256} is no longer the one with this hash`, { streamId });
    }
    figures.documents += rows.length;
    after = rows.at(-1);
    if (!after || rows.length < batch) return figures;
    after = { streamId: after.streamId, sha256: after.sha256 };
  }
}
