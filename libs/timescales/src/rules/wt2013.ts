import { assessmentRules2013 } from './assessment-rules-2013';
import { commonRules } from './common-rules';
import { type RuleSet } from './rule.types';
import { ruleSetVersion } from './rule-set-version';

const rules = [...assessmentRules2013, ...commonRules];

/** In force from 15 April 2013. The editions of 2015, 2018 and 2023 kept these timescales. */
export const wt2013: RuleSet = {
  code: 'wt2013',
  title: 'Working Together to Safeguard Children 2013 and later',
  citation: 'Working Together to Safeguard Children (HM Government, March 2013), in force 15 April 2013',
  effectiveFrom: '2013-04-15',
  version: ruleSetVersion('wt2013', rules),
  rules,
};
