import { type Tx } from '#libs/database';

/**
 * Children whose restricted records were not named to the inspection, of those that are open to whoever asks: nobody of the council takes
 * more for an inspection than it may read itself.
 */
export async function notNamedTo(tx: Tx, inspectionId: string): Promise<string[]> {
  const named = await tx.inspectionRecord.findMany({ where: { inspectionId }, select: { personId: true } });
  const restricted = await tx.restriction.findMany({
    where: { liftedAt: null, personId: { notIn: named.map(({ personId }) => personId) } },
    select: { personId: true },
  });
  return restricted.map(({ personId }) => personId);
}
