import { type OpenContact } from './contact.state';
import {
  type ChildIdentified,
  type ChildUnlinked,
  type IdentifyChild,
  type Screen,
  type Screened,
  type UnlinkChild,
} from './contact.types';
import { holdsRole } from '../shared/holding';
import { type Actor } from '../shared/actor';
import { isAtLeast } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';

/** The hub and the out-of-hours team handle contacts; so may a manager. */
export function worksInTheHub(by: Actor): boolean {
  return holdsRole(by, 'HUB_WORKER', 'HUB_DECISION_MAKER', 'EDT_WORKER') || isAtLeast(by.grade, 'teamManager');
}

export function hubOnly(by: Actor): void {
  if (!worksInTheHub(by)) throw new RuleBroken('CONTACT.NOT_IN_THE_HUB', 'The hub or the out-of-hours team does this');
}

/** Received or screened: nobody has decided or proposed yet. */
export type Undecided = Extract<OpenContact, { status: 'received' | 'screened' }>;

export function undecided(state: OpenContact): Undecided {
  if (state.status === 'received' || state.status === 'screened') return state;
  if (state.status === 'awaitingAgreement') {
    throw new RuleBroken('CONTACT.AWAITING_AGREEMENT', 'A decision is waiting for a manager’s agreement');
  }
  throw new RuleBroken('CONTACT.ALREADY_DECIDED', 'This contact has been decided');
}

/** A person says who the child is. Another child is linked only after the first has been unlinked. */
export function identified(state: Undecided, { by, at, personId }: IdentifyChild): ChildIdentified {
  hubOnly(by);
  if (state.personId !== undefined) {
    throw new RuleBroken('CONTACT.ALREADY_IDENTIFIED', 'The child is linked to a person: unlink first');
  }
  return { type: 'childIdentified', by, at, personId };
}

/** The screening goes with the link: it looked up another child's history. */
export function unlinked(state: Undecided, { by, at, reason }: UnlinkChild): ChildUnlinked {
  hubOnly(by);
  if (state.personId === undefined) throw new RuleBroken('CONTACT.NOT_IDENTIFIED', 'The child is linked to nobody');
  return { type: 'childUnlinked', by, at, personId: state.personId, reason };
}

/** Screening may be done again until the decision; the newest counts. */
export function screened(_state: Undecided, command: Screen): Screened {
  const { by, at, history, openServices, commonAssessment, siblings, household, textHash } = command;
  hubOnly(by);
  const found = { history, openServices, commonAssessment, siblings, household };
  return { type: 'screened', by, at, ...found, ...(textHash === undefined ? {} : { textHash }) };
}
