import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { dateOf, dayOf } from '../days';
import { decideOnce, type PolicyCommand } from './policy-command';

/** Somebody holds another's authority between two dates, both included (YYYY-MM-DD, London). */
export interface NewDelegation extends PolicyCommand {
  fromId: string;
  toId: string;
  startsOn: string;
  endsOn: string;
}

/** Refuses DELEGATION.TO_ONESELF, DELEGATION.ENDS_BEFORE_START, DELEGATION.UNKNOWN_PERSON. Whether `by` may do it: libs/access. */
export async function grantDelegation(tx: Tx, delegation: NewDelegation): Promise<{ id: string; replayed: boolean }> {
  const { commandId, by, fromId, toId, startsOn, endsOn } = delegation;
  return decideOnce(tx, delegation, 'delegation.granted', async () => {
    if (fromId === toId) throw new RuleBroken('DELEGATION.TO_ONESELF', 'A deputy is somebody else');
    if (endsOn < startsOn) throw new RuleBroken('DELEGATION.ENDS_BEFORE_START', 'The last day is before the first');
    const known = await tx.staff.count({ where: { id: { in: [fromId, toId] }, active: true } });
    if (known < 2) throw new RuleBroken('DELEGATION.UNKNOWN_PERSON', 'Both must be on the staff list');
    const id = v5('delegation', commandId);
    const days = { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) };
    await tx.delegation.createMany({ data: [{ id, fromId, toId, ...days, createdBy: by.id }] });
    return { result: { id }, payload: { id, fromId, toId, startsOn, endsOn } };
  });
}

/** Ends a delegation earlier than agreed; `endsOn` is its new last day. Refuses DELEGATION.UNKNOWN, DELEGATION.NOT_EARLIER. */
export async function endDelegation(
  tx: Tx,
  end: PolicyCommand & { id: string; endsOn: string },
): Promise<{ id: string; replayed: boolean }> {
  const { id, endsOn } = end;
  return decideOnce(tx, end, 'delegation.ended', async () => {
    const row = await tx.delegation.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('DELEGATION.UNKNOWN', 'There is no such delegation', { id });
    if (endsOn >= dayOf(row.endsOn)) throw new RuleBroken('DELEGATION.NOT_EARLIER', 'It ends by then anyway', { id });
    await tx.delegation.update({ where: { id }, data: { endsOn: dateOf(endsOn) } });
    return { result: { id }, payload: { id, endsOn } };
  });
}
