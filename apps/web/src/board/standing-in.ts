import { type Me } from '../shared/visit/me';
import { type Staff } from '../shared/visit/staff-names';

/** The absent manager whose team it is, where the person looks after it in their place. */
export function standingInFor(me: Me, teamId: string, staff: Staff): { standingInFor?: string } {
  const lent = me.answer.deputisesFor.find((one) => one.teamId === teamId);
  return lent && me.answer.teamId !== teamId ? { standingInFor: staff.nameOf(lent.staffId) } : {};
}
