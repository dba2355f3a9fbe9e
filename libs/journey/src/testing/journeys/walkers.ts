import { assessmentWalker } from './assessment.walker';
import { childInNeedAct } from './child-in-need.acts';
import { conferenceWalker } from './conference.walker';
import { commonAssessmentAct } from './early-help.acts';
import { fosteringWalker } from './fostering.walker';
import { journeyWalker } from './journey.walker';
import { missingWalker } from './missing.walker';
import { protectionPlanWalker } from './plan.walker';
import { section47Act, strategyDiscussionAct } from './protection.acts';
import { preProceedingsAct } from './pre-proceedings.acts';
import { sending, type Walkers } from './walker';

/** A stage joins the walks by its line here: its own walker, or `sending` an arbitrary of its commands. */
export const walkers: Walkers = {
  journey: journeyWalker,
  initialAssessment: assessmentWalker,
  singleAssessment: assessmentWalker,
  coreAssessment: assessmentWalker,
  strategyDiscussion: sending(strategyDiscussionAct),
  section47Enquiry: sending(section47Act),
  initialConference: conferenceWalker,
  childProtectionPlan: protectionPlanWalker,
  childInNeedPlan: sending(childInNeedAct),
  commonAssessment: sending(commonAssessmentAct),
  preProceedings: sending(preProceedingsAct),
  missingEpisode: missingWalker,
  privateFostering: fosteringWalker,
};
