import { type Visit } from '../../shared/visit/visit';
import { type ActionRow, actionRow } from './action-row';

/** What audits asked for and is late: the person's own, or all of a team's. */
export async function overdueActions(visit: Visit, team?: string): Promise<ActionRow[]> {
  if (!visit.me.may('read', 'QualityAction')) return [];
  const whose = team === undefined ? 'mine' : 'all';
  const [{ items }, staff] = await Promise.all([
    visit.api.get('/quality-actions', { query: { whose, state: 'overdue', team, limit: 50 } }),
    visit.staff(),
  ]);
  return items.map((item) => actionRow(item, staff));
}
