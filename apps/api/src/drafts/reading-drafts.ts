import { type Prisma, type Tx } from '#libs/database';
import { openText } from '#libs/ledger';

/** The text of a stage as it stands, or one of its versions, opened; null when nobody has written any. */
export async function readDraft(
  tx: Tx,
  stageId: string,
  streamId: string,
  version?: number,
): Promise<Prisma.DraftModel | null> {
  const row =
    version === undefined
      ? await tx.draft.findUnique({ where: { stageId } })
      : await tx.draftVersion.findUnique({ where: { stageId_version: { stageId, version } } });
  return row && { ...row, body: (await openText(tx, streamId, row)) as Prisma.JsonValue };
}
