import { coreAssessment, initialAssessment, singleAssessment } from './assessment/assessment.stage';
import { childProtectionPlan } from './childProtectionPlan/plan.stage';
import { childInNeedPlan } from './childInNeedPlan/plan.stage';
import { commonAssessment } from './commonAssessment/common-assessment.stage';
import { contact } from './contact/contact.stage';
import { initialConference } from './initialConference/initial-conference.stage';
import { journey } from './journey/journey.stage';
import { section47Enquiry } from './section47/section47.stage';
import { missingEpisode } from './missingEpisode/missing.stage';
import { preProceedings } from './preProceedings/pre-proceedings.stage';
import { privateFostering } from './privateFostering/fostering.stage';
import { type AnyStage, type StageKind } from './shared/decider';
import { strategyDiscussion } from './strategyDiscussion/strategy-discussion.stage';

/** Every stage by its kind: what the record and the workflow runner ask. */
export const stages: Record<StageKind, AnyStage> = {
  journey,
  contact,
  initialAssessment,
  singleAssessment,
  coreAssessment,
  strategyDiscussion,
  section47Enquiry,
  initialConference,
  childProtectionPlan,
  missingEpisode,
  childInNeedPlan,
  commonAssessment,
  privateFostering,
  preProceedings,
};
