import { childInNeedRules } from './child-in-need-rules';
import { conferenceRules } from './conference-rules';
import { conferenceStepRules } from './conference-step-rules';
import { contactRules } from './contact-rules';
import { coreGroupRules } from './core-group-rules';
import { driftRules } from './drift-rules';
import { earlyHelpRules } from './early-help-rules';
import { missingRules } from './missing-rules';
import { preProceedingsRules } from './pre-proceedings-rules';
import { privateFosteringRules } from './private-fostering-rules';
import { protectionPlanRules } from './protection-plan-rules';
import { protectionWorkRules } from './protection-work-rules';
import { protectiveOrderRules } from './protective-order-rules';
import { type TimescaleRule } from './rule.types';
import { signOffRules } from './sign-off-rules';
import { strategyDiscussionRules } from './strategy-discussion-rules';

/** What the 2013 edition left as it was, and what neither edition sets. Only the assessments differ. */
export const commonRules: readonly TimescaleRule[] = [
  ...contactRules,
  ...signOffRules,
  ...strategyDiscussionRules,
  ...conferenceRules,
  ...conferenceStepRules,
  ...coreGroupRules,
  ...protectionPlanRules,
  ...protectionWorkRules,
  ...driftRules,
  ...protectiveOrderRules,
  ...childInNeedRules,
  ...earlyHelpRules,
  ...privateFosteringRules,
  ...missingRules,
  ...preProceedingsRules,
];
