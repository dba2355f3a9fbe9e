import { coreAssessment, initialAssessment, singleAssessment } from './assessment/assessment.stage';
import { contact } from './contact/contact.stage';
import { journey } from './journey/journey.stage';
import { type AnyStage, type StageKind } from './shared/decider';

/** Every stage by its kind: what the record and the workflow runner ask. */
export const stages: Record<StageKind, AnyStage> = {
  journey,
  contact,
  initialAssessment,
  singleAssessment,
  coreAssessment,
};
