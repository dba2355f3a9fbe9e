export { type ClosureAfterAssessment, type Follows, assessmentFor, follows, journeyMap } from './journey-map';
export { assessmentOpenedBy, journeyOpenedBy, stagesToOpen } from './journey.openings';
export { journey } from './journey.stage';
export { isReReferral } from './re-referral';
export {
  type ClosedJourney,
  type JourneyFile,
  type JourneyStage,
  type JourneyState,
  type OpenJourney,
} from './journey.state';
export {
  type FinishStage,
  type JourneyClosed,
  type JourneyCommand,
  type JourneyEvent,
  type JourneyOpened,
  type NextStepAwaited,
  type OpenStage,
  type StageEnded,
  type StageOpened,
} from './journey.types';
export { type NextStep, nextSteps } from './next-steps';
