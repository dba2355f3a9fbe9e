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

function lineOf({ stageId = '', workerId, restricted }: HeldWork, staff: Staff): ErrorLine {
  if (restricted) return { text: 'Work on a record that you cannot see: ask a senior manager' };
  const [journeyId = '', stage] = stageId.split('/');
  const whose = workerId === undefined ? '' : `${staff.nameOf(workerId)}: `;
  if (stage === undefined) return { text: sentence(`${whose}the journey or contact ${stageId}`) };
  const [kind, n = ''] = stage.split('-');
  return { text: sentence(`${whose}${words(kind)} ${n}`), href: to('stage', { journeyId, stage }) };
}
