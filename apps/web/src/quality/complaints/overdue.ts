import { type Visit } from '../../shared/visit/visit';
import { type ComplaintRow, complaintRow } from './complaint-row';

/** Complaints that are late: those that the person answers, or all of a team's. */
export async function overdueComplaints(visit: Visit, team?: string): Promise<ComplaintRow[]> {
  if (!visit.me.may('read', 'Complaint')) return [];
  const whose = team === undefined ? 'mine' : 'all';
  const [{ items }, staff] = await Promise.all([
    visit.api.get('/complaints', { query: { whose, state: 'overdue', team, limit: 50 } }),
    visit.staff(),
  ]);
  return items.map((item) => complaintRow(item, staff));
}
