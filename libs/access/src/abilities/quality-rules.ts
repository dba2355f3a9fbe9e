import { holds, inspects, leadsEverywhere, managedTeams } from '../person/standing';
import { isGivenWork } from './inbox-rules';
import { type Can, type Grounds } from './rules';

/**
 * Managers audit case files of their teams; heads of service and auditors any (paras 78, 79). What an audit asks of somebody is theirs to
 * see and to do, and their manager's to look at again.
 */
export function qualityRules(can: Can, grounds: Grounds): void {
  const { actorId } = grounds;
  const managed = managedTeams(grounds);
  const oversees = leadsEverywhere(grounds) || holds(grounds, 'AUDITOR');
  if (isGivenWork(grounds)) can(['read', 'record'], 'QualityAction', { ownerId: actorId });
  if (oversees || managed.length > 0) {
    can('create', 'Audit');
    can(['read', 'record'], 'Audit', { auditorId: actorId });
  }
  if (managed.length > 0) {
    can('read', 'Audit', { teamId: { in: managed } });
    can(['read', 'review'], 'QualityAction', { teamId: { in: managed } });
  }
  if (oversees || inspects(grounds)) can('read', ['Audit', 'QualityAction']);
  if (oversees) can('review', 'QualityAction');
  if (leadsEverywhere(grounds)) can('allocate', 'Audit');
}
