import { v5 } from 'uuid';
import { personToOpen, personWithId, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { readPolicy } from '../policies/read-policy';
import { decideOnPerson, type PersonCommand } from './person-command';

const MINUTE = 60_000;

/**
 * Opens a restricted record to `by` for as long as the council's policy says, and tells the senior managers at once. `personId` may also be
 * the id of a journey or a contact of the child's: whoever was refused there knows no other. The transaction must know who asks. Refuses
 * RECORD.NOT_FOUND for everything that is not closed to them alike: no such child, or one they are shut out of by name.
 */
export async function breakGlass(
  tx: Tx,
  command: PersonCommand,
): Promise<{ personId: string; until: string; replayed: boolean }> {
  const { commandId, by, at } = command;
  const found = await personToOpen(tx, command.personId);
  const personId = found ?? command.personId;
  return decideOnPerson(tx, { ...command, personId }, 'person.glassBroken', async (reasonHash) => {
    if (found === undefined) await refuse(tx, personId);
    const { value: policy } = await readPolicy(tx, 'restrictedRecords');
    const openedAt = new Date(at);
    const until = new Date(openedAt.getTime() + policy.breakGlassMinutes * MINUTE);
    const row = { id: v5('glass', commandId), personId, staffId: by.id, reasonHash, openedAt, until };
    await tx.breakGlass.createMany({ data: [row] });
    const { value: notifications } = await readPolicy(tx, 'notifications');
    const tell = notifications.headOfService.map((role) => ({ role }));
    return { result: { personId, until: until.toISOString() }, payload: { until: until.toISOString() }, tell };
  });
}

async function refuse(tx: Tx, id: string): Promise<never> {
  if ((await personWithId(tx, id)) !== undefined)
    throw new RuleBroken('BREAK_GLASS.NOT_NEEDED', 'This record is open to you already');
  throw new RuleBroken('RECORD.NOT_FOUND', 'There is no such record, or it is not yours to see');
}
