import { type Tx } from '#libs/database';
import { instantOf } from '../reading/iso';
import { type TeamEntry } from './staff-admin.schemas';

/** How an entry came to be as it is, newest first. */
export async function changesOf(tx: Tx, subject: 'staff' | 'team', subjectId: string): Promise<TeamEntry['changes']> {
  const rows = await tx.officeChange.findMany({
    where: { subject, subjectId },
    orderBy: { changedAt: 'desc' },
    take: 200,
  });
  return rows.map(({ change, reason, changedBy, changedAt }) => ({
    ...{ change, reason, changedBy, changedAt: instantOf(changedAt) },
  }));
}
