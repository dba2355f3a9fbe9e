import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { decideOnPerson, type PersonCommand } from './person-command';
import { workHeld } from './work-held';

export interface Exclusion extends PersonCommand {
  staffId: string;
}

interface Excluded {
  personId: string;
  staffId: string;
  replayed: boolean;
}

/**
 * Shuts somebody out who is too near to a child, such as a relative: whatever their role, and the glass does not break for them.
 * Refuses EXCLUSION.UNKNOWN_STAFF, EXCLUSION.HOLDS_WORK (which names the work).
 */
export async function excludeWorker(tx: Tx, exclusion: Exclusion): Promise<Excluded> {
  const { personId, staffId, by, at } = exclusion;
  return decideOnPerson(tx, exclusion, 'person.workerExcluded', async (reasonHash) => {
    const staff = await tx.staff.count({ where: { id: staffId } });
    if (staff === 0) throw new RuleBroken('EXCLUSION.UNKNOWN_STAFF', 'There is no such person on the staff list');
    const held = (await workHeld(tx, personId)).filter(({ workerId }) => workerId === staffId);
    if (held.length > 0) {
      throw new RuleBroken('EXCLUSION.HOLDS_WORK', 'Their work with the child must be handed over first', { held });
    }
    const row = { reasonHash, excludedBy: by.id, excludedAt: new Date(at), liftedAt: null };
    const { count } = await tx.exclusion.updateMany({ where: { personId, staffId }, data: row });
    if (count === 0) await tx.exclusion.createMany({ data: [{ personId, staffId, ...row }] });
    return { result: { personId, staffId }, payload: { staffId } };
  });
}

/** Lets them see again what their work brings. Refuses EXCLUSION.NONE. */
export async function readmitWorker(tx: Tx, exclusion: Exclusion): Promise<Excluded> {
  const { personId, staffId, at } = exclusion;
  return decideOnPerson(tx, exclusion, 'person.workerReadmitted', async () => {
    const lifted = { where: { personId, staffId, liftedAt: null }, data: { liftedAt: new Date(at) } };
    const { count } = await tx.exclusion.updateMany(lifted);
    if (count === 0) throw new RuleBroken('EXCLUSION.NONE', 'They are not shut out of this record');
    return { result: { personId, staffId }, payload: { staffId } };
  });
}
