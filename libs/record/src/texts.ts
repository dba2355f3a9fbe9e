import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken, type StageEvent } from '#libs/journey';

/** Every hash of a text that the events point to: fields called `…Hash`, at the first level. */
export function textHashes(events: readonly StageEvent[]): string[] {
  const hashes = events.flatMap((event) =>
    Object.entries(event)
      .filter(([field, value]) => /hash$/i.test(field) && typeof value === 'string')
      .map(([, value]) => value as string),
  );
  return [...new Set(hashes)];
}

/** A fact never points to a text that is not kept, as a document or as a version of the stage's draft: refuses DOCUMENT.MISSING. */
export async function keptTexts(tx: Tx, stage: Prisma.StageModel, events: readonly StageEvent[]): Promise<void> {
  const sha256 = { in: textHashes(events) };
  if (sha256.in.length === 0) return;
  const documents = await tx.document.findMany({
    where: { streamId: stage.streamId, sha256 },
    select: { sha256: true },
  });
  const drafts = await tx.draftVersion.findMany({ where: { stageId: stage.id, sha256 }, select: { sha256: true } });
  const kept = new Set([...documents, ...drafts].map((text) => text.sha256));
  if (!sha256.in.every((hash) => kept.has(hash))) {
    throw new RuleBroken('DOCUMENT.MISSING', 'A text that this act refers to has not been saved');
  }
}
