import { type Tx } from '#libs/database';
import { type OpenWork } from './open-work';

/** What oversight waits for from somebody, and which case it is about, where it is about one. */
export interface OpenOversight {
  journeyId: string | null;
  work: OpenWork;
}

/**
 * Complaints that they answer, audits that they have not finished, actions that they have not done, and what was learned and they see to until
 * practice has changed.
 */
export async function openOversightOf(tx: Tx, staffId: string): Promise<OpenOversight[]> {
  const found = { select: { id: true, journeyId: true }, orderBy: { id: 'asc' } } as const;
  const complaints = await tx.complaint.findMany({ where: { officerId: staffId, status: 'open' }, ...found });
  const waiting = { auditorId: staffId, finishedAt: null, withdrawnAt: null };
  const audits = await tx.audit.findMany({ where: waiting, ...found });
  const actions = await tx.qualityAction.findMany({ where: { ownerId: staffId, status: 'open' }, ...found });
  const learning = await tx.learning.findMany({ where: { ownerId: staffId, status: 'open' }, ...found });
  return [
    ...complaints.map(({ id, journeyId }) => ({ journeyId, work: { complaintId: id } })),
    ...audits.map(({ id, journeyId }) => ({ journeyId, work: { auditId: id } })),
    ...actions.map(({ id, journeyId }) => ({ journeyId, work: { actionId: id } })),
    ...learning.map(({ id, journeyId }) => ({ journeyId, work: { learningId: id } })),
  ];
}
