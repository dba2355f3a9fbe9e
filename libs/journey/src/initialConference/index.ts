export { initialConference } from './initial-conference.stage';
export {
  type AgreedDelay,
  type ConferenceFile,
  type InitialConferenceState,
  type OpenConference,
  type Scrutiny,
} from './initial-conference.state';
export {
  type ConferenceDecided,
  type ConferenceOpened,
  type DecideConference,
  type InitialConferenceCommand,
  type InitialConferenceEvent,
} from './initial-conference.types';
export { type ConferenceOutcome, type ConferenceType, conferenceOutcomes } from './outcomes';
