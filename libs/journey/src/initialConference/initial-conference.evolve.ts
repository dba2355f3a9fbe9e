import { evolveMeeting } from '../conference/meeting.evolve';
import { type MeetingEvent } from '../conference/meeting.types';
import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { withViews } from '../shared/views';
import { type InitialConferenceState, type OpenConference } from './initial-conference.state';
import {
  onceAskedAgain,
  onceDecided,
  onceOpened,
  onceRecordIssued,
  onceScrutinised,
  onceWithdrawn,
} from './initial-conference.steps';
import { type InitialConferenceEvent } from './initial-conference.types';

/** What an initial conference becomes by what happened. */
export function evolveConference(state: InitialConferenceState, event: InitialConferenceEvent): InitialConferenceState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'transferNoticeRecorded':
      return { ...state, noticeAt: event.at };
    case 'conferenceScrutinised':
      return onceScrutinised(state, event);
    case 'conferenceAskedAgain':
      return onceAskedAgain(state, event);
    case 'delayAgreed': {
      const { as, by, at, reason } = event;
      return { ...state, delays: [...state.delays, { as, by: by.id, at, reason }] };
    }
    case 'conferenceWithdrawn':
      return onceWithdrawn(state, event);
    case 'conferenceBooked':
    case 'agenciesInvited':
    case 'reportReceived':
    case 'advocateOffered':
    case 'conferenceAdjourned':
    case 'conferenceHeld':
      return withMeeting(state, event);
    case 'conferenceDecided':
      return onceDecided(state, event);
    case 'decisionsIssued':
      return 'decision' in state ? { ...state, decisionsIssuedAt: event.at } : state;
    case 'recordIssued':
      return 'decision' in state ? onceRecordIssued(state, event) : state;
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

function withMeeting(state: OpenConference, event: MeetingEvent): OpenConference {
  const meeting = evolveMeeting(state.meeting, event);
  if (event.type === 'conferenceBooked') return { ...state, meeting, status: 'booked' };
  if (event.type === 'conferenceAdjourned') return { ...state, meeting, status: 'adjourned' };
  if (meeting.sitting === undefined || event.type !== 'conferenceHeld') return { ...state, meeting };
  return { ...state, meeting, status: 'held', sitting: meeting.sitting };
}
