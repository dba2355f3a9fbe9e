import { namesOf } from '../shared/acts';
import { attending } from '../shared/attendance';
import { atGate } from '../shared/countersign';
import { type Stage } from '../shared/decider';
import { extended } from '../shared/extension';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { atHandover } from '../shared/night-handover';
import { opened, unopened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { convened, followedUp, held } from './holding-it';
import { actionClosed, needsConfirmation, outcomeRecorded, policeOnlyConfirmed } from './outcome';
import { strategyDiscussionActs } from './strategy-discussion.acts';
import { strategyDiscussionClocks } from './strategy-discussion.clocks';
import { evolveStrategyDiscussion } from './strategy-discussion.evolve';
import { isHeld, type StrategyDiscussionState } from './strategy-discussion.state';
import { type StrategyDiscussionCommand, type StrategyDiscussionEvent } from './strategy-discussion.types';

/** For these no more time is given: one is today, the other is a manager's own. */
const fixed = ['strategy-discussion-same-day', 'countersignature'];

/**
 * Agencies decide together whether a child at risk is protected and enquired about. It opens from any state and at any hour; nothing in it
 * holds protection up: signatures and confirmations follow.
 * Source: Children Act 1989, section 47; inspection report, paragraphs 3, 44 and 45.
 */
export const strategyDiscussion: Stage<StrategyDiscussionState, StrategyDiscussionCommand, StrategyDiscussionEvent> = {
  kind: 'strategyDiscussion',
  initial: unopened,
  commands: namesOf(strategyDiscussionActs),
  acts: strategyDiscussionActs,
  decide: (state, command) => [decided(state, command)],
  evolve: evolveStrategyDiscussion,
  clocks: strategyDiscussionClocks,
  outcome: (state) => (state.status === 'unopened' ? undefined : state.effect?.outcome),
  passes,
};

function decided(before: StrategyDiscussionState, command: StrategyDiscussionCommand): StrategyDiscussionEvent {
  const state = opened(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'convene':
      return convened(state, command);
    case 'hold':
      return held(state, command);
    case 'confirmPoliceOnly':
      return policeOnlyConfirmed(state, command);
    case 'holdFollowUp':
      return followedUp(state, command);
    case 'recordOutcome':
      return outcomeRecorded(state, command);
    case 'closeAction':
      return actionClosed(state, command);
    case 'authorise': {
      const event = atGate(gateOf(state), command);
      needsConfirmation(state);
      return event;
    }
    case 'returnOutcome':
    case 'countersign':
    case 'queryOutcome':
    case 'answerQuery':
      return atGate(gateOf(state), command);
    case 'extendDeadline':
      return extended(strategyDiscussionClocks(state), command, fixed);
    case 'handOver':
    case 'acceptHandOver':
      return atHandover(state.handOver, command);
    case 'explainLateness':
      return explained(isHeld(state) && state.discussion.heldBy.includes(command.by.id), command);
    default:
      return impossible(command);
  }
}

function gateOf(state: Exclude<StrategyDiscussionState, { status: 'unopened' }>) {
  return 'gate' in state ? state.gate : undefined;
}

/** The enquiry and the conference's clock start when it was held; the agencies that came are the first that the enquiry asks. */
function passes(state: StrategyDiscussionState): Passed {
  if (!isHeld(state)) return {};
  const { heldAt: startsAt, attendance } = state.discussion;
  const others = attending(attendance).filter((agency) => agency !== 'socialCare');
  return {
    startsAt,
    agencies: others,
    ...(state.effect === undefined ? {} : { outcome: state.effect.outcome }),
  };
}
