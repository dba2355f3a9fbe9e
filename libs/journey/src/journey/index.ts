export { earlyHelpAfter } from './early-help-after';
export { hasInterpreter } from './interpreter';
export { type InterpreterStanding } from './interpreter.types';
export { type Follows, assessmentFor, firstStage, follows } from './journey-map';
export { type JourneyKind, type NeedStatus, journeyKinds, needStatuses } from './kinds';
export { hasHeardOf, type Heard, openingStages, replacedStages, takingNote } from './conducting';
export {
  furtherJourneyOpened,
  journeyKindFor,
  journeyOpenedBy,
  opensOwnJourney,
  stageOpenedBy,
  stagesToOpen,
} from './journey.openings';
export { asksFrom, contactsThatAsk, repeatedlyMissing } from './journey.joining';
export { openings } from './journey.people';
export { journey } from './journey.stage';
export { isReReferral } from './re-referral';
export {
  type ClosedJourney,
  type ClosureProposal,
  type JourneyFile,
  type JourneyStage,
  type JourneyState,
  type OpenJourney,
  type WantedStep,
} from './journey.state';
export {
  type AskHeard,
  type AuthoriseClosure,
  type ClosureProposed,
  type ClosureReturned,
  type ClosureVoided,
  type OpenStage,
  type ConductedKind,
  type ConductorsCommand,
  type ContactJoined,
  type FinishStage,
  type JourneyClosed,
  type JourneyCommand,
  type JourneyEvent,
  type JourneyOpened,
  type NextStepAwaited,
  type AskForStage,
  type PeoplesCommand,
  type ProposeClosure,
  type ReturnClosure,
  type StageEnded,
  type StageOpened,
  type StageSuperseded,
} from './journey.types';
export {
  type ChronologyCompleted,
  type ChronologyCurated,
  type NoteRecorded,
  type RecordingCommand,
  type RecordingEvent,
  type ReferredOnward,
} from './recording.types';
export { type RiskFlagCommand, type RiskFlagEvent, type StandingRisk } from './risk-flags.types';
export { noteKinds, onwardServices, onwardSubjects, riskFlags } from '../codes/recording';
export { type NextStep } from './next-steps';
export { type EarlierPlan, type EarlierWork } from './earlier-work';
export { type OpenWork, type TakeOver } from './taking-over.types';
