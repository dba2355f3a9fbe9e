import { type Tx } from '#libs/database';

/** What a notification tells of: a stage (a contact's and a journey's own stage has its id), a record as a whole, an action or a complaint. */
interface Told {
  stageId: string | null;
  personId: string | null;
  qualityId: string | null;
}

/** Whoever was told of something need not be let in any longer: of these, what the reader of this transaction can open now. */
export async function openTo<T extends Told>(tx: Tx, told: readonly T[]): Promise<(one: T) => boolean> {
  const ids = { select: { id: true } };
  const stages = await tx.stage.findMany({ ...ids, where: { id: { in: told.flatMap((one) => one.stageId ?? []) } } });
  const people = await tx.person.findMany({ ...ids, where: { id: { in: told.flatMap((one) => one.personId ?? []) } } });
  const quality = { ...ids, where: { id: { in: told.flatMap((one) => one.qualityId ?? []) } } };
  const ofQuality = [...(await tx.qualityAction.findMany(quality)), ...(await tx.complaint.findMany(quality))];
  const open = new Set([...stages, ...people, ...ofQuality].map(({ id }) => id));
  return ({ stageId, personId, qualityId }) => open.has(qualityId ?? personId ?? stageId ?? '');
}
