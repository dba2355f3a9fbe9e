import { assessmentRules2010 } from './assessment-rules-2010';
import { commonRules } from './common-rules';
import { type RuleSet } from './rule.types';
import { ruleSetVersion } from './rule-set-version';

const rules = [...assessmentRules2010, ...commonRules];

/** In force from March 2010; used here for every clock from the start of the bank-holiday table until the next edition. */
export const wt2010: RuleSet = {
  code: 'wt2010',
  title: 'Working Together to Safeguard Children 2010',
  citation: 'Working Together to Safeguard Children (HM Government, March 2010)',
  effectiveFrom: '2010-01-01',
  effectiveTo: '2013-04-14',
  version: ruleSetVersion('wt2010', rules),
  rules,
};
