import { type Actor } from '../shared/actor';
import { holdsRole, needsGrade } from '../shared/holding';

/** Code: PRE_PROCEEDINGS.NOT_QUALIFIED. */
export function needsPractitioner(by: Actor): void {
  needsGrade(by, 'practitioner', 'PRE_PROCEEDINGS.NOT_QUALIFIED', 'A qualified social worker does this');
}

/** The council's lawyer records what lawyers do, too. Code: PRE_PROCEEDINGS.NOT_QUALIFIED. */
export function needsPractitionerOrLawyer(by: Actor): void {
  if (!holdsRole(by, 'LEGAL_ADVISER')) needsPractitioner(by);
}

/** Code: PRE_PROCEEDINGS.GRADE_TOO_LOW. */
export function needsManager(by: Actor): void {
  needsGrade(by, 'teamManager', 'PRE_PROCEEDINGS.GRADE_TOO_LOW', 'A team manager or somebody higher does this');
}

/** Code: PRE_PROCEEDINGS.GRADE_TOO_LOW. */
export function needsSeniorManager(by: Actor): void {
  needsGrade(by, 'seniorManager', 'PRE_PROCEEDINGS.GRADE_TOO_LOW', 'A senior manager decides this');
}
