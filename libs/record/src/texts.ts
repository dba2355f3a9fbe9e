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
  const hashes = textHashes(events);
  if (hashes.length === 0) return;
  const kept = await tx.$queryRaw<{ sha256: string }[]>`
    SELECT sha256 FROM document WHERE stream_id = ${stage.streamId}::uuid AND sha256 = ANY (${hashes}::text[])
    UNION SELECT sha256 FROM draft_version WHERE stage_id = ${stage.id} AND sha256 = ANY (${hashes}::text[])`;
  if (kept.length < hashes.length) {
    throw new RuleBroken('DOCUMENT.MISSING', 'A text that this act refers to has not been saved');
  }
}
