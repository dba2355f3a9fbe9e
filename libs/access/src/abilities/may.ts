import { subject as named } from '@casl/ability';
import { accessibleBy, type WhereInputOf } from '@casl/prisma/runtime';
import { AccessRefused } from '../refusal';
import { type Action } from './actions';
import { type AccessAbility, type Item, type Subject, type SubjectTypes } from './subjects';

interface Able {
  ability: AccessAbility;
}

/** May the person ever do this, to any such thing? What a route asks before anything is loaded. */
export function mayEver({ ability }: Able, action: Action, subject: Subject): boolean {
  return ability.can(action, subject);
}

/** May the person do this to this very thing? */
export function may<S extends Subject>({ ability }: Able, action: Action, subject: S, item: Item<S>): boolean {
  return ability.can(action, named(subject, { ...item }));
}

/**
 * The same rules as a filter for a list, over the row that the subject is judged by. Put it first in an `AND`.
 * Throws ACCESS.DENIED when the person may never do this.
 */
export function readable<S extends Subject>(able: Able, action: Action, subject: S): WhereInputOf<SubjectTypes, S> {
  if (!mayEver(able, action, subject)) throw denied(action, subject);
  return accessibleBy(able.ability, action).ofType(subject);
}

export function denied(action: Action, subject: Subject): AccessRefused {
  return new AccessRefused('ACCESS.DENIED', 'Your role does not allow this', { details: { action, subject } });
}
