import { v5 } from 'uuid';
import { mayBreakGlass, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { readPolicy } from '../policies/read-policy';
import { decideOnPerson, type PersonCommand } from './person-command';

const MINUTE = 60_000;

/**
 * Opens a restricted record to `by` for as long as the council's policy says, and tells the senior managers at once. The transaction must
 * know who asks. Refuses RECORD.NOT_FOUND for everything that is not closed to them alike: no such child, or one they are shut out of by name.
 */
export async function breakGlass(
  tx: Tx,
  command: PersonCommand,
): Promise<{ personId: string; until: string; replayed: boolean }> {
  const { commandId, personId, by, at } = command;
  return decideOnPerson(tx, command, 'person.glassBroken', async (reasonHash) => {
    await closed(tx, personId);
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

async function closed(tx: Tx, personId: string): Promise<void> {
  if (await mayBreakGlass(tx, personId)) return;
  const visible = await tx.person.count({ where: { id: personId } });
  if (visible > 0) throw new RuleBroken('BREAK_GLASS.NOT_NEEDED', 'This record is open to you already');
  throw new RuleBroken('RECORD.NOT_FOUND', 'There is no such record, or it is not yours to see');
}
