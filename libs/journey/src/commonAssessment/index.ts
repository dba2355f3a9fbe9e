export { commonAssessment } from './common-assessment.stage';
export { type CommonAssessmentState } from './common-assessment.state';
export { type CommonAssessmentCommand, type CommonAssessmentEvent } from './common-assessment.types';
export { type EarlyHelpOutcome } from './outcomes';
