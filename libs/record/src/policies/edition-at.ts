import { londonDate, type RuleSetCode, ruleSetInForce } from '#libs/timescales';
import { type Terms } from '../deadlines/terms';

/** The edition of the guidance that a stage is pinned to when its clock starts at this moment (ISO instant), as the council's policy says. */
export function editionAt(terms: Pick<Terms, 'policy'>, startedAt: string): RuleSetCode {
  const { ruleSet } = terms.policy('timescales');
  return ruleSetInForce(londonDate(startedAt), ruleSet === 'byDate' ? undefined : ruleSet).code;
}
