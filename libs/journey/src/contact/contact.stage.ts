import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { extended } from '../shared/extension';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { atHandover } from '../shared/night-handover';
import { opened, unopened } from '../shared/opening';
import { contactActs } from './contact.acts';
import { agreed, decidable, disagreed } from './contact.agreement';
import { contactClocks, fixedRules } from './contact.clocks';
import { decidedOrProposed } from './contact.decision';
import { evolveContact } from './contact.evolve';
import { informed } from './contact.informing';
import { identified, screened, undecided, unlinked, worksInTheHub } from './contact.screening';
import { type ContactState } from './contact.state';
import { type ContactCommand, type ContactEvent } from './contact.types';

/**
 * A contact about one child, from its receipt until the referrer knows the answer.
 * Source: Working Together 2010 chapter 5 and 2013 chapter 1 (decide within one working day); inspection report, paragraphs 41 to 43.
 */
export const contact: Stage<ContactState, ContactCommand, ContactEvent> = {
  kind: 'contact',
  initial: unopened,
  commands: namesOf(contactActs),
  acts: contactActs,
  decide: (state, command) => [decided(state, command)],
  evolve: evolveContact,
  clocks: contactClocks,
  outcome(state) {
    if (state.status === 'takenOver') return 'takenOver';
    return state.status === 'finished' ? state.decision.outcome : undefined;
  },
};

function decided(before: ContactState, command: ContactCommand): ContactEvent {
  const state = opened(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'identifyChild':
      return identified(undecided(state), command);
    case 'unlinkChild':
      return unlinked(undecided(state), command);
    case 'screen':
      return screened(undecided(state), command);
    case 'decide':
      return decidedOrProposed(decidable(state, command), command);
    case 'agree':
      return agreed(state, command);
    case 'disagree':
      return disagreed(state, command);
    case 'informReferrer':
      return informed(state, command);
    case 'extendDeadline':
      return extended(contactClocks(state), command, fixedRules);
    case 'handOver':
    case 'acceptHandOver':
      return atHandover(state.handOver, command);
    case 'explainLateness':
      return explained(worksInTheHub(command.by), command);
    default:
      return impossible(command);
  }
}
