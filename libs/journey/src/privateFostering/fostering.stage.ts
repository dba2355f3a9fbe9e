import { allocated } from '../shared/allocation';
import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { holds, holdsRole, needsGrade } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { definitionChecked } from './definition';
import { arrangementEnded } from './ending';
import { fosteringActs } from './fostering.acts';
import { fosteringClocks } from './fostering.clocks';
import { evolveFostering } from './fostering.evolve';
import { fosteringEnds, type FosteringState, type PrivateFosteringState } from './fostering.state';
import { type FosteringCommand, type FosteringEvent } from './fostering.types';
import { started } from './notice';
import { suitabilityProposed, suitabilityReturned, suitabilitySigned } from './suitability';
import { reportWritten, visited } from './visiting';

/**
 * A private fostering arrangement: from the notification to its end.
 * Source: Children Act 1989, section 66; SI 2005/1533, regulations 4, 7 and 8; inspection report, paragraph 19.
 */
export const privateFostering: Stage<PrivateFosteringState, FosteringCommand, FosteringEvent> = {
  kind: 'privateFostering',
  initial: unopened,
  commands: namesOf(fosteringActs),
  acts: fosteringActs,
  decide: (state, command) => [decided(opened<PrivateFosteringState>(state), command)],
  evolve: evolveFostering,
  clocks: fosteringClocks,
  outcome: ({ status }) => (fosteringEnds.includes(status) ? status : undefined),
};

/** Codes beside those of its parts: FOSTERING.OVER, NOT_QUALIFIED, CHECKED_ALREADY. */
function decided(state: FosteringState, command: FosteringCommand): FosteringEvent {
  const { by, at } = command;
  if (command.type === 'explainLateness') return explained(holds(state.workerId, by), command);
  if (command.type === 'recordViews') return viewsRecorded(command);
  if (state.endedAt !== undefined && command.type !== 'writeReport')
    throw new RuleBroken('FOSTERING.OVER', 'This arrangement is over');
  notBefore(at, state.openedAt);
  if (command.type === 'allocate') return allocated(state, command);
  if (!holdsRole(by, 'PRIVATE_FOSTERING_OFFICER')) {
    needsGrade(
      by,
      'practitioner',
      'FOSTERING.NOT_QUALIFIED',
      'The private fostering officer or a social worker does this',
    );
  }
  switch (command.type) {
    case 'checkDefinition':
      if (state.definitionChecked) throw new RuleBroken('FOSTERING.CHECKED_ALREADY', 'That was checked already');
      return definitionChecked(state, command);
    case 'recordStart':
      return started(state, command);
    case 'recordVisit':
      return visited(state, command);
    case 'writeReport':
      return reportWritten(state, command);
    case 'requestVisit':
      return { type: 'visitRequested', by, at };
    case 'proposeSuitability':
      return suitabilityProposed(state, command);
    case 'signOff':
      return suitabilitySigned(state, command);
    case 'returnForChanges':
      return suitabilityReturned(state, command);
    case 'endArrangement':
      return arrangementEnded(state, command);
    default:
      return impossible(command);
  }
}
