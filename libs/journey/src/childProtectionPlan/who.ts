import { type Actor } from '../shared/actor';
import { needsGrade } from '../shared/holding';

/** Code: PROTECTION.NOT_QUALIFIED. */
export function needsPractitioner(by: Actor): void {
  needsGrade(by, 'practitioner', 'PROTECTION.NOT_QUALIFIED', 'A qualified social worker does this');
}

/** Code: PROTECTION.GRADE_TOO_LOW. */
export function needsManager(by: Actor): void {
  needsGrade(by, 'teamManager', 'PROTECTION.GRADE_TOO_LOW', 'A team manager or somebody higher does this');
}

/** Code: PROTECTION.GRADE_TOO_LOW. */
export function needsSeniorManager(by: Actor): void {
  needsGrade(by, 'seniorManager', 'PROTECTION.GRADE_TOO_LOW', 'A senior manager does this');
}
