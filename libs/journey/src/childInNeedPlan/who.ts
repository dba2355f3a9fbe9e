import { type Actor } from '../shared/actor';
import { holdsRole, needsGrade } from '../shared/holding';

/** Code: CHILD_IN_NEED.NOT_QUALIFIED. */
export function needsPractitioner(by: Actor): void {
  needsGrade(by, 'practitioner', 'CHILD_IN_NEED.NOT_QUALIFIED', 'A qualified social worker does this');
}

/** Other key professionals record on the child's file, too (inspection report, paragraph 49). Code: CHILD_IN_NEED.NOT_QUALIFIED. */
export function needsKeyProfessional(by: Actor): void {
  if (!holdsRole(by, 'FAMILY_SUPPORT_WORKER', 'OCCUPATIONAL_THERAPIST')) needsPractitioner(by);
}

/** Code: CHILD_IN_NEED.GRADE_TOO_LOW. */
export function needsManager(by: Actor): void {
  needsGrade(by, 'teamManager', 'CHILD_IN_NEED.GRADE_TOO_LOW', 'A team manager or somebody higher does this');
}
