import { RuleBroken } from '../shared/rule-broken';
import { notBefore } from '../shared/moments';
import { contactViews } from './contact.views';
import { hubOnly } from './contact.screening';
import { type OpenContact } from './contact.state';
import { type InformReferrer, type ReferrerInformed } from './contact.types';

/**
 * The hub tells the referrer what was decided, or says why that was not possible; the child and the parents were asked by then, or it says
 * why not. This gate stands at the end and not before the decision, which protects the child.
 */
export function informed(state: OpenContact, command: InformReferrer): ReferrerInformed {
  const { by, at, how, reason, textHash } = command;
  hubOnly(by);
  if (state.status === 'finished') {
    throw new RuleBroken('CONTACT.REFERRER_ALREADY_INFORMED', 'The referrer has been told already');
  }
  if (state.status !== 'decided') throw new RuleBroken('CONTACT.NOT_DECIDED', 'Decide the contact first');
  notBefore(at, state.decision.at);
  if (how === 'notPossible' && reason === undefined) {
    throw new RuleBroken('CONTACT.REASON_MISSING', 'Say why the referrer could not be told');
  }
  return {
    type: 'referrerInformed',
    by,
    at,
    how,
    ...(reason === undefined ? {} : { reason }),
    ...(textHash === undefined ? {} : { textHash }),
    ...contactViews(command),
  };
}
