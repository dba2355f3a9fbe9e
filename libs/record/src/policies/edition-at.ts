import { type Tx } from '#libs/database';
import { londonDate, type RuleSetCode, ruleSetInForce } from '#libs/timescales';
import { readPolicy } from './read-policy';

/** The edition of the guidance that a stage is pinned to when its clock starts at this moment (ISO instant), as the council's policy says. */
export async function editionAt(tx: Tx, startedAt: string): Promise<RuleSetCode> {
  const { value } = await readPolicy(tx, 'timescales');
  return ruleSetInForce(londonDate(startedAt), value.ruleSet === 'byDate' ? undefined : value.ruleSet).code;
}
