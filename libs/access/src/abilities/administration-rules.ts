import { holds } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Running the service without seeing a child. Administrators lend authority on a manager's behalf, but never to themselves. */
export function administrationRules(can: Can, grounds: Grounds): void {
  if (!holds(grounds, 'ADMINISTRATOR')) return;
  can(['read', 'administer'], ['Staff', 'Policy', 'Calendar', 'Subscription', 'Delivery']);
  can('read', ['Delegation', 'Ledger']);
  can('administer', 'Delegation', { toId: { not: grounds.actorId } });
}
