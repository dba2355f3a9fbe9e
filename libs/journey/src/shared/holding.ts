import { type Actor } from './actor';
import { isAtLeast, type Grade, type Role } from './roles';
import { RuleBroken } from './rule-broken';

/** Everybody whose authority an act carries: the person, and whoever that person stands in for. */
export function hands(by: Actor): readonly string[] {
  return by.deputisingFor === undefined ? [by.id] : [by.id, by.deputisingFor];
}

/** The worker whose work it is, or that worker's deputy. */
export function holds(workerId: string | undefined, by: Actor): boolean {
  return workerId !== undefined && hands(by).includes(workerId);
}

export function holdsRole(by: Actor, ...wanted: readonly Role[]): boolean {
  return by.roles.some((role) => wanted.includes(role));
}

/** Refuses anybody below a grade, with the stage's own code. */
export function needsGrade(by: Actor, grade: Grade, code: string, message: string): void {
  if (!isAtLeast(by.grade, grade)) throw new RuleBroken(code, message, { required: grade });
}
