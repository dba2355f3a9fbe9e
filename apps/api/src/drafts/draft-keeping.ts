import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { sealText, textHash } from '#libs/ledger';
import { type DraftBody } from './draft.schemas';

export interface DraftToSave {
  stageId: string;
  /** Whose key the text is kept under. */
  streamId: string;
  body: DraftBody;
  /** The version that this text builds on; 0 for the first. */
  builtOn: number;
  savedBy: string;
  savedAt: Date;
}

/** Keeps one more version of a stage's text. Text that somebody else has changed meanwhile is refused with the version that stands. */
export async function keepDraft(tx: Tx, { body, ...draft }: DraftToSave): Promise<Prisma.DraftModel> {
  const { stageId, streamId, builtOn, savedBy, savedAt } = draft;
  const sha256 = textHash(body);
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`draft:${stageId}`}, 0))`;
  const present = await tx.draft.findUnique({ where: { stageId } });
  if (present && saysTheSame(present, { sha256, savedBy, builtOn })) return present;
  if ((present?.version ?? 0) !== builtOn) throw stale(present);
  const sealed = await sealText(tx, streamId, { sha256, body });
  const version = { version: builtOn + 1, sha256, body: sealed, savedBy, savedAt };
  await tx.draftVersion.create({ data: { stageId, ...version } });
  return tx.draft.upsert({ where: { stageId }, create: { stageId, ...version }, update: version });
}

/** The text is as it was, or this is the last save sent again because its answer was lost. */
function saysTheSame(
  present: Prisma.DraftModel,
  { sha256, savedBy, builtOn }: { sha256: string; savedBy: string; builtOn: number },
): boolean {
  const sentAgain = present.version === builtOn + 1 && present.savedBy === savedBy;
  return present.sha256 === sha256 && (present.version === builtOn || sentAgain);
}

function stale(present: Prisma.DraftModel | null): RuleBroken {
  if (!present)
    return new RuleBroken('VERSION.STALE', 'There is no draft yet: save the first with If-None-Match: *', {
      currentVersion: 0,
    });
  return new RuleBroken('VERSION.STALE', 'The text has been saved elsewhere since you saw it', {
    currentVersion: present.version,
  });
}
