import { type Role } from '#libs/journey';
import { holds, hubRoles, kindsOf, leadsEverywhere, socialWorkRoles, teamsOf } from '../person/standing';
import { type Can, type Grounds } from './rules';

const givenWork: readonly Role[] = ['TEAM_MANAGER', 'SENIOR_MANAGER', 'LEAD_PROFESSIONAL'];

/** Everybody whom the service chases has an inbox, and nobody else's. */
export function inboxRules(can: Can, grounds: Grounds): void {
  if (isGivenWork(grounds) || holds(grounds, 'ADMINISTRATOR', 'COMPLAINTS_OFFICER')) {
    can(['read', 'write'], 'Notification', { recipientId: grounds.actorId });
  }
}

/** Whether anything about a child can be theirs to do. */
export function isGivenWork(grounds: Grounds): boolean {
  const byRole = holds(grounds, ...hubRoles, ...socialWorkRoles, ...givenWork);
  return byRole || leadsEverywhere(grounds) || teamsOf(grounds).length > 0 || kindsOf(grounds).length > 0;
}
