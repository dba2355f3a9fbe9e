import { holds, hubRoles, leadsEverywhere, socialWorkRoles, teamsOf } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Everybody whom the service chases has an inbox, and nobody else's. */
export function inboxRules(can: Can, grounds: Grounds): void {
  const isChased = holds(grounds, ...hubRoles, ...socialWorkRoles, 'TEAM_MANAGER', 'SENIOR_MANAGER', 'ADMINISTRATOR');
  if (isChased || leadsEverywhere(grounds) || teamsOf(grounds).length > 0) {
    can(['read', 'write'], 'Notification', { recipientId: grounds.actorId });
  }
}
