export { assessment, coreAssessment, initialAssessment, singleAssessment } from './assessment.stage';
export {
  type AssessmentFile,
  type AssessmentState,
  type AwaitingSignOff,
  type InProgress,
  type OpenAssessment,
  type Returned,
  type SignatureGiven,
  type Signed,
  type Submission,
  type SubmissionSpan,
} from './assessment.state';
export {
  type AssessmentCodes,
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentOpened,
  type EditAfterSubmission,
  type ReturnForChanges,
  type ReturnedForChanges,
  type SignOff,
  type SignedOff,
  type SubmissionVoided,
  type Submit,
  type Submitted,
} from './assessment.types';
export {
  type AssessmentKind,
  type AssessmentOutcome,
  assessmentKinds,
  assessmentOutcomes,
  isOutcomeOf,
} from './outcomes';
