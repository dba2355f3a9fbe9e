import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { extended } from '../shared/extension';
import { handedOver } from '../shared/handover';
import { holds, holdsRole } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { orderEnded, orderMade } from '../shared/protective-orders';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { interpreterRecorded } from './interpreter';
import { journeyActs } from './journey.acts';
import { fixedRules, journeyClocks } from './journey.clocks';
import { closureAuthorised, closureProposed, closureReturned } from './journey.closure';
import { stageFinished, stageOpened } from './journey.conduct';
import { evolveJourney } from './journey.evolve';
import { askHeard, contactJoined, repeatedlyMissing } from './journey.joining';
import { openedByPeople } from './journey.people';
import { type JourneyState, type OpenJourney } from './journey.state';
import { recorded } from './recording';
import { takenOver } from './taking-over';
import { riskFlagEnded, riskFlagged } from './risk-flags';
import { type ConductorsCommand, type JourneyCommand, type JourneyEvent, type PeoplesCommand } from './journey.types';

/** One journey of one child: it decides which stage comes next and when the road ends; stages do the work. */
export const journey: Stage<JourneyState, JourneyCommand, JourneyEvent> = {
  kind: 'journey',
  initial: unopened,
  commands: namesOf(journeyActs),
  acts: journeyActs,
  decide(before, command) {
    const state = opened(before);
    const isConductors = command.type === 'finishStage' || (command.type === 'openStage' && 'stageId' in command);
    if (isConductors) conductorOnly(command);
    if (command.type !== 'recordOrder') notBefore(command.at, state.openedAt); // the police act first, and tell the council then
    if (command.type === 'takeOver') return takenOver(state, command);
    return isConductors ? conducted(state, command) : acted(state, command);
  },
  evolve: evolveJourney,
  clocks: journeyClocks,
  outcome: (state) => (state.status === 'closed' ? state.reason : undefined),
};

function conductorOnly({ by }: JourneyCommand): void {
  if (holdsRole(by, 'SYSTEM')) return;
  throw new RuleBroken('JOURNEY.NOT_THE_CONDUCTOR', 'Stages are opened and closed by the service alone');
}

function conducted(state: Exclude<JourneyState, { status: 'unopened' }>, command: ConductorsCommand): JourneyEvent[] {
  if (command.type === 'openStage') return stageOpened(state, command);
  if (command.outcome === repeatedlyMissing) return askHeard(stillOpen(state), command);
  return command.kind === 'contact' ? contactJoined(stillOpen(state), command) : stageFinished(state, command);
}

function acted(state: Exclude<JourneyState, { status: 'unopened' }>, command: PeoplesCommand): JourneyEvent[] {
  switch (command.type) {
    case 'openStage':
      return openedByPeople(stillOpen(state), command);
    case 'proposeClosure':
      return [closureProposed(stillOpen(state), command)];
    case 'authoriseClosure':
      return [closureAuthorised(stillOpen(state), command)];
    case 'returnClosure':
      return [closureReturned(stillOpen(state), command)];
    case 'transferWorker':
      return [handedOver(stillOpen(state), command)];
    case 'recordViews':
      return [viewsRecorded(command)];
    case 'recordNote': // what is learnt after the end is written down too
    case 'curateChronology':
    case 'markChronologyComplete':
    case 'referOnward':
      return [recorded(command)];
    case 'flagRisk':
      return [riskFlagged(stillOpen(state).risks ?? [], command)];
    case 'endRiskFlag':
      return [riskFlagEnded(stillOpen(state).risks ?? [], command)];
    case 'recordOrder':
      return [orderMade(ofAnEpisode(stillOpen(state)).orders ?? [], command)];
    case 'endOrder':
      return [orderEnded(stillOpen(state).orders ?? [], command)];
    case 'extendDeadline':
      return [extended(journeyClocks(stillOpen(state)), command, fixedRules)];
    case 'recordInterpreter':
      return [interpreterRecorded(stillOpen(state).interpreter, command)];
    case 'explainLateness':
      return [explained(holds(state.workerId, command.by), command)];
    default:
      return impossible(command);
  }
}

/** Another kind of journey closes by itself and could not wait for the order's end. */
function ofAnEpisode(state: OpenJourney): OpenJourney {
  if (state.kind === 'episodeOfNeed') return state;
  throw new RuleBroken('JOURNEY.OTHER_JOURNEY', 'An order or a power is recorded on the child’s episode of need');
}

function stillOpen(state: Exclude<JourneyState, { status: 'unopened' }>): OpenJourney {
  if (state.status === 'closed')
    throw new RuleBroken('JOURNEY.CLOSED', 'This journey is closed: a new referral opens another');
  return state;
}
