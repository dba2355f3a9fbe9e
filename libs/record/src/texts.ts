import { Prisma } from '#libs/database';
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

/** Asks which of the texts that events point to are kept, as a document or as a version of the stage's draft. */
export function textsKept(stage: Prisma.StageModel, events: readonly StageEvent[]): Prisma.Sql {
  const hashes = textHashes(events);
  return Prisma.sql`
    SELECT sha256 FROM document WHERE stream_id = ${stage.streamId}::uuid AND sha256 = ANY (${hashes}::text[])
    UNION SELECT sha256 FROM draft_version WHERE stage_id = ${stage.id} AND sha256 = ANY (${hashes}::text[])`;
}

/** A fact never points to a text that is not kept: refuses DOCUMENT.MISSING. */
export function refuseMissing(kept: readonly object[], events: readonly StageEvent[]): void {
  if (kept.length < textHashes(events).length) {
    throw new RuleBroken('DOCUMENT.MISSING', 'A text that this act refers to has not been saved');
  }
}
