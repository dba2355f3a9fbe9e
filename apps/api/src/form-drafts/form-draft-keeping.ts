import { Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { textHash } from '#libs/ledger';
import { readPolicy } from '#libs/record';
import { type FormBody } from './form-draft.schemas';

export interface FormName {
  ownerId: string;
  key: string;
}

export interface FormToKeep extends FormName {
  body: FormBody;
  /** The version that this text builds on; 0 for the first. */
  builtOn: number;
}

/** A form that has words. */
export interface KeptForm extends FormName {
  body: FormBody;
  version: number;
  savedAt: Date;
}

/** Keeps a form as it stands. One that was saved in another window meanwhile is refused with the version that stands. */
export async function keepForm(tx: Tx, { ownerId, key, body, builtOn }: FormToKeep): Promise<KeptForm> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`form:${ownerId}:${key}`}, 0))`;
  const where = { ownerId_key: { ownerId, key } };
  await dropOldForms(tx, ownerId);
  const present = await tx.formDraft.findUnique({ where });
  const standing = present?.body ?? undefined;
  // Sent again because its answer was lost, or another window says the same: there is nothing to lose.
  const same = standing !== undefined && textHash(standing) === textHash(body);
  const stands = standing === undefined ? 0 : (present?.version ?? 0);
  if (!same && stands !== builtOn) throw stale(stands);
  const version = (present?.version ?? 0) + (same ? 0 : 1);
  const saved = { body: body as Prisma.InputJsonObject, version, savedAt: new Date() };
  await tx.formDraft.upsert({ where, create: { ownerId, key, ...saved }, update: saved });
  return { ownerId, key, body, version, savedAt: saved.savedAt };
}

export async function formAt(tx: Tx, { ownerId, key }: FormName): Promise<KeptForm | undefined> {
  await dropOldForms(tx, ownerId);
  const row = await tx.formDraft.findUnique({ where: { ownerId_key: { ownerId, key } } });
  return row?.body ? { ...row, body: row.body as FormBody } : undefined;
}

/** Its words go; its version stays, so that a page that is still open cannot overwrite the next form of this name. */
export async function throwFormAway(tx: Tx, { ownerId, key }: FormName): Promise<void> {
  await tx.formDraft.updateMany({ where: { ownerId, key }, data: { body: Prisma.DbNull } });
}

async function dropOldForms(tx: Tx, ownerId: string): Promise<void> {
  const { keptForDays } = (await readPolicy(tx, 'formDrafts')).value;
  const before = new Date(Date.now() - keptForDays * 86_400_000);
  await tx.formDraft.deleteMany({ where: { ownerId, savedAt: { lt: before } } });
}

function stale(currentVersion: number): RuleBroken {
  const words =
    currentVersion === 0
      ? 'There is no such form: save the first with If-None-Match: *'
      : 'The form has been saved elsewhere since you saw it';
  return new RuleBroken('VERSION.STALE', words, { currentVersion });
}
