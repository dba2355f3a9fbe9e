import { type Tx } from '#libs/database';

/** Whether somebody is not, or no longer, on the staff list. */
export async function hasLeft(tx: Tx, staffId: string): Promise<boolean> {
  return (await tx.staff.count({ where: { id: staffId, active: true } })) === 0;
}
