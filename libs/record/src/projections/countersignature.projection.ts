import { type Prisma, type Tx } from '#libs/database';
import { type CountersignEvent, RuleBroken } from '#libs/journey';

/** Two managers' signatures under one outcome; that they are two is repeated by the table. */
export async function projectCountersignature(
  tx: Tx,
  stage: Prisma.StageModel,
  event: CountersignEvent,
): Promise<void> {
  const { n, by, at } = event;
  if (event.type === 'outcomeAuthorised') {
    const authorised = { authorisedBy: by.id, authorisedGrade: by.grade, authorisedAt: new Date(at) };
    await tx.countersignature.create({ data: { stageId: stage.id, n, textHash: event.textHash, ...authorised } });
  }
  if (event.type === 'outcomeCountersigned') {
    const countersigned = { countersignedBy: by.id, countersignedGrade: by.grade, countersignedAt: new Date(at) };
    const where = { stageId: stage.id, n, textHash: event.textHash, countersignedBy: null };
    const { count } = await tx.countersignature.updateMany({ where, data: countersigned });
    if (count === 0) throw new RuleBroken('COUNTERSIGN.NOT_AUTHORISED', 'A team manager authorises first');
  }
}
