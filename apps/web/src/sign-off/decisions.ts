import { actsOf, type NamedAct } from '../acts/acts-of';
import { type ActSubject } from '../acts/act-subject';
import { type Me } from '../shared/visit/me';
import { gateIn } from './gate';

/**
 * The acts by which this person may answer what waits here: sign or return, authorise or return, countersign or ask. Who may do more than
 * one, such as a senior manager, is offered what is wanted now.
 */
export function decisionsFor(me: Me, { kind, state }: ActSubject): NamedAct[] {
  const wanted = wantedBy(gateIn(state)?.status);
  return actsOf(kind).filter(
    ({ form }) => 'textHash' in form.codes.shape && wanted.includes(form.action) && me.may(form.action, 'Stage'),
  );
}

function wantedBy(gate: string | undefined): readonly string[] {
  if (gate === undefined) return ['signOff', 'return'];
  return gate === 'awaitingAuthorisation' ? ['authorise'] : ['countersign'];
}
