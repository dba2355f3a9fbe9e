import { holds } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Managers lend their own authority, never one that was lent to them. Both sides see it. */
export function delegationRules(can: Can, grounds: Grounds): void {
  const { actorId } = grounds;
  if (grounds.deputisesFor.length > 0) can('read', 'Delegation', { toId: actorId });
  if (holds(grounds, 'TEAM_MANAGER', 'SENIOR_MANAGER')) {
    can('read', 'Delegation', { toId: actorId });
    can(['read', 'create', 'end'], 'Delegation', { fromId: actorId });
  }
}
