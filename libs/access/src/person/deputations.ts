import { type Grade, gradeOf, isAtLeast, isRole } from '#libs/journey';
import { type AbsentManager } from './staff-list';
import { type Deputation } from './standing';

/**
 * What the absent managers lend. Only a manager's authority can be lent, only to a qualified practitioner, and never further:
 * what a manager holds as somebody's deputy stays behind.
 */
export function deputationsOf(absent: readonly AbsentManager[], ownGrade: Grade): Deputation[] {
  if (!isAtLeast(ownGrade, 'practitioner')) return [];
  return absent
    .map(({ id, teamId, roles: held }) => ({
      staffId: id,
      teamId: teamId ?? undefined,
      grade: gradeOf(held.filter(isRole)),
    }))
    .filter(({ grade }) => isAtLeast(grade, 'teamManager'));
}
