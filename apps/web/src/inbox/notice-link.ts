import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';

/** The page of what a notification tells of; undefined where it has none, or none that is open to its reader any longer. */
export function noticeLink({ kind, stageId, personId, qualityId, open }: Schemas['Notification']): string | undefined {
  if (!open) return undefined;
  if (qualityId && kind.startsWith('complaint.')) return to('complaint', { complaintId: qualityId });
  if (qualityId && kind.startsWith('learning.')) return to('learningItem', { learningId: qualityId });
  if (qualityId) return to('qualityAction', { actionId: qualityId });
  if (personId && kind === 'person.glassBroken') return `${to('personRestriction', { personId })}#opened`;
  if (personId) return to('person', { personId });
  if (stageId === undefined) return undefined;
  const [journeyId = '', stage] = stageId.split('/');
  if (stage !== undefined) return to('stage', { journeyId, stage });
  return kind.startsWith('journey.') ? to('journey', { journeyId }) : to('contact', { contactId: stageId });
}
