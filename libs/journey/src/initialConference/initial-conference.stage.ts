import { onMeeting } from '../conference/meeting';
import { type MeetingCommand, type MeetingEvent } from '../conference/meeting.types';
import { namesOf } from '../shared/acts';
import { allocated } from '../shared/allocation';
import { type Stage } from '../shared/decider';
import { extended } from '../shared/extension';
import { holds } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { viewsRecorded } from '../shared/views';
import { conferenceDecided } from './decision';
import { initialConferenceActs } from './initial-conference.acts';
import { conferenceClocks, fixedRules } from './initial-conference.clocks';
import { evolveConference } from './initial-conference.evolve';
import { passedOn } from './initial-conference.passing';
import { type InitialConferenceState, type OpenConference } from './initial-conference.state';
import { type InitialConferenceCommand, type InitialConferenceEvent } from './initial-conference.types';
import { decisionsIssued, recordIssued } from './issuing';
import { delayAgreed, noticeRecorded, notWithdrawn, preparing, scrutinyPassed, withdrawn } from './preparation';
import { askedAgain, scrutinised } from './scrutiny';

/**
 * The initial child protection conference: scrutinised, booked, held, decided, recorded. Within 15 working days of the strategy discussion
 * that began the enquiry; for a child from another council, of that council's written notice. Its outcome counts from the chair's decision
 * on; the record follows. Source: Working Together to Safeguard Children; inspection report, paragraphs 34, 52 and 59.
 */
export const initialConference: Stage<InitialConferenceState, InitialConferenceCommand, InitialConferenceEvent> = {
  kind: 'initialConference',
  initial: unopened,
  commands: namesOf(initialConferenceActs),
  acts: initialConferenceActs,
  decide(before, command) {
    const state = opened(before);
    notBefore(command.at, state.openedAt);
    return [decided(state, command)];
  },
  evolve: evolveConference,
  clocks: conferenceClocks,
  outcome(state) {
    if ('decision' in state) return state.decision.outcome;
    return state.status === 'withdrawn' ? state.outcome : undefined;
  },
  passes: passedOn,
};

function decided(state: OpenConference, command: InitialConferenceCommand): InitialConferenceEvent {
  switch (command.type) {
    case 'allocate':
      return allocated(notWithdrawn(state), command);
    case 'recordNotice':
      return noticeRecorded(state, command);
    case 'scrutinise':
      return scrutinised(state, command);
    case 'askAgain':
      return askedAgain(state, command);
    case 'agreeDelay':
      return delayAgreed(state, command);
    case 'withdrawConference':
      return withdrawn(state, command);
    case 'bookConference':
    case 'inviteAgencies':
    case 'receiveReport':
    case 'offerAdvocate':
    case 'adjournConference':
    case 'holdConference':
      return met(state, command);
    case 'decideConference':
      return conferenceDecided(state, command);
    case 'issueDecisions':
      return decisionsIssued(state, command);
    case 'issueRecord':
      return recordIssued(state, command);
    case 'recordViews':
      return viewsRecorded(command);
    case 'extendDeadline':
      return extended(conferenceClocks(state), command, fixedRules);
    case 'explainLateness':
      return explained(holds(state.workerId, command.by), command);
    default:
      return impossible(command);
  }
}

/** Agencies, reports and the advocate may come before scrutiny, which looks at them; a date may not. */
function met(state: OpenConference, command: MeetingCommand): MeetingEvent {
  const there = command.type === 'offerAdvocate' ? notWithdrawn(state) : preparing(state);
  if (command.type === 'bookConference') scrutinyPassed(there);
  return onMeeting(there.meeting, command, there);
}
