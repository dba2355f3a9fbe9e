import { type Role } from '#libs/journey';
import { holds, hubRoles, kindsOf, leadsEverywhere, socialWorkRoles, teamsOf } from '../person/standing';
import { type Can, type Grounds } from './rules';

const chased: readonly Role[] = ['TEAM_MANAGER', 'SENIOR_MANAGER', 'ADMINISTRATOR', 'LEAD_PROFESSIONAL'];

/** Everybody whom the service chases has an inbox, and nobody else's. */
export function inboxRules(can: Can, grounds: Grounds): void {
  const isChased = holds(grounds, ...hubRoles, ...socialWorkRoles, ...chased);
  if (isChased || leadsEverywhere(grounds) || teamsOf(grounds).length > 0 || kindsOf(grounds).length > 0) {
    can(['read', 'write'], 'Notification', { recipientId: grounds.actorId });
  }
}
