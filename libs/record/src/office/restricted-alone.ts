import { type Tx } from '#libs/database';

/** Restricted records that nobody would have without this person. The transaction must see all records. */
export async function restrictedAlone(tx: Tx, staffId: string): Promise<number> {
  const restrictions = await tx.restriction.findMany({ where: { liftedAt: null, staffIds: { has: staffId } } });
  let alone = 0;
  for (const { staffIds, teamIds } of restrictions) {
    const others = { id: { not: staffId }, active: true, OR: [{ id: { in: staffIds } }, { teamId: { in: teamIds } }] };
    if ((await tx.staff.count({ where: others })) === 0) alone += 1;
  }
  return alone;
}
