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
  const answersComplaints = holds(grounds, 'COMPLAINTS_OFFICER');
  if (isGivenWork(grounds) || answersComplaints) can(['read', 'record'], 'QualityAction', { ownerId: actorId });
  if (oversees || managed.length > 0) {
    can('create', 'Audit');
    can(['read', 'record'], 'Audit', { auditorId: actorId });
  }
  if (managed.length > 0) {
    can('read', 'Audit', { teamId: { in: managed } });
    can(['read', 'review'], 'QualityAction', { teamId: { in: managed } });
  }
  if (oversees || inspects(grounds)) can('read', ['Audit', 'QualityAction', 'Complaint', 'Learning']);
  if (oversees) can('review', 'QualityAction');
  if (leadsEverywhere(grounds)) can('allocate', 'Audit');
  complaints(can, grounds, managed);
  // What was learned is for everybody who works with children (para 23); it says nothing of one.
  if (isGivenWork(grounds) || answersComplaints) can('read', 'Learning');
  if (oversees || managed.length > 0 || answersComplaints) can(['create', 'review'], 'Learning');
}

/**
 * Complaints officers answer them. A complaint reaches whoever manages, so a manager takes it as well, for an officer; whoever looks after
 * the team, or everything, reads it.
 */
function complaints(can: Can, grounds: Grounds, managed: string[]): void {
  if (holds(grounds, 'COMPLAINTS_OFFICER')) {
    can(['create', 'read', 'record', 'allocate'], 'Complaint');
    can(['read', 'review'], 'QualityAction', { sourceKind: 'complaint' });
    can('read', ['Staff', 'Policy', 'Calendar']);
  }
  if (managed.length > 0) {
    can('create', 'Complaint');
    can('read', 'Complaint', { teamId: { in: managed } });
  }
  if (leadsEverywhere(grounds)) can(['create', 'allocate'], 'Complaint');
}
