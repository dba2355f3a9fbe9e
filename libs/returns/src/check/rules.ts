import { assessmentRules } from './assessment-rules';
import { childRules } from './child-rules';
import { enquiryRules } from './enquiry-rules';
import { episodeRules } from './episode-rules';
import { planRules } from './plan-rules';
import { type CensusRule } from './rule.types';

/** Every rule of the census that the council's own data can break, by number. */
export const censusRules: readonly CensusRule[] = [
  ...childRules,
  ...episodeRules,
  ...assessmentRules,
  ...enquiryRules,
  ...planRules,
].sort((a, b) => a.code.localeCompare(b.code));
