import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Staff } from '../../shared/visit/staff-names';

/** A line of a list of actions. */
export interface ActionRow {
  href: string;
  action: string;
  owner: string;
  due: string;
  state: string;
  isOverdue: boolean;
}

export function actionRow(action: Schemas['QualityAction'], staff: Staff): ActionRow {
  const { actionId, overdue, status, dueOn, recheckOn } = action;
  return {
    href: to('qualityAction', { actionId }),
    action: short(action.action),
    owner: staff.nameOf(action.ownerId),
    due: day(status === 'open' ? dueOn : recheckOn),
    state: overdue ? overdueWords[status] : stateWords[status],
    isOverdue: overdue,
  };
}

export const stateWords = { open: 'To be done', done: 'Done, to be looked at again', rechecked: 'Improved' } as const;
const overdueWords = { open: 'Overdue', done: 'Overdue to be looked at again', rechecked: 'Improved' } as const;

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
