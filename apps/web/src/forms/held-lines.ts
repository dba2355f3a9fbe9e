import { type HeldWork } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type ErrorLine } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';

/** Lines of the error summary for work that stands in the way: whose it is, and where. */
export function heldLines(held: readonly HeldWork[], staff: Staff): ErrorLine[] {
  return held.map((work) => lineOf(work, staff));
}

function lineOf(work: HeldWork, staff: Staff): ErrorLine {
  const { stageId = '', workerId, restricted } = work;
  if (restricted) return { text: 'Work on a record that you cannot see: ask a senior manager' };
  const oversight = oversightOf(work);
  if (oversight !== undefined) return { text: oversight };
  const [journeyId = '', stage] = stageId.split('/');
  const whose = workerId === undefined ? '' : `${staff.nameOf(workerId)}: `;
  if (stage === undefined) return { text: sentence(`${whose}the journey or contact ${stageId}`) };
  const [kind, n = ''] = stage.split('-');
  return { text: sentence(`${whose}${words(kind)} ${n}`), href: to('stage', { journeyId, stage }) };
}

/** What oversight waits for from them, and who can give it to somebody else. By its id: whoever keeps the staff list cannot open it. */
function oversightOf({ complaintId, auditId, actionId, learningId }: HeldWork): string | undefined {
  if (complaintId) return `The complaint ${complaintId}: a complaints officer or a head of service gives it to another`;
  if (auditId) return `The audit ${auditId}: they finish it, or a head of service takes it off their list`;
  if (actionId) return `The action ${actionId}, of an audit or a complaint: their manager gives it to somebody else`;
  if (learningId) return `The learning ${learningId}: a manager gives it to somebody else`;
  return undefined;
}
