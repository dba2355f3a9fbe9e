import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { decideOnPerson, type PersonCommand } from '../restrictions/person-command';

/** While it stands, nothing of the child is destroyed. */
export interface LegalHold {
  personId: string;
  held: boolean;
}

/** An inquiry, a claim or a court needs the record: it is kept, however long. Refuses RETENTION.HELD, RETENTION.ERASED. */
export async function placeHold(tx: Tx, command: PersonCommand): Promise<LegalHold & { replayed: boolean }> {
  const { personId, by, at, commandId } = command;
  return decideOnPerson(tx, command, 'person.holdPlaced', async (reasonHash) => {
    // Whoever destroys the record waits for this row, and this for them.
    const [person] = await tx.$queryRaw<{ erased: boolean }[]>`
      SELECT erased_at IS NOT NULL AS erased FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
    if (person?.erased) throw new RuleBroken('RETENTION.ERASED', 'This record has been destroyed already');
    const standing = await tx.legalHold.count({ where: { personId, liftedAt: null } });
    if (standing > 0) throw new RuleBroken('RETENTION.HELD', 'A legal hold stands on this record already');
    const row = { id: v5('hold', commandId), personId, reasonHash, placedBy: by.id, placedAt: new Date(at) };
    await tx.legalHold.createMany({ data: [row] });
    return { result: { personId, held: true }, payload: {} };
  });
}

/** The record goes by its period again. Refuses RETENTION.NOT_HELD. */
export async function liftHold(tx: Tx, command: PersonCommand): Promise<LegalHold & { replayed: boolean }> {
  const { personId, by, at } = command;
  return decideOnPerson(tx, command, 'person.holdLifted', async () => {
    const data = { liftedBy: by.id, liftedAt: new Date(at) };
    const { count } = await tx.legalHold.updateMany({ where: { personId, liftedAt: null }, data });
    if (count === 0) throw new RuleBroken('RETENTION.NOT_HELD', 'No legal hold stands on this record');
    return { result: { personId, held: false }, payload: {} };
  });
}
