import { type TimescalesPolicy, ruleSetPinned } from '#libs/journey';
import { type RuleSet, type RuleSetCode } from '#libs/timescales';
import { policyOf } from '../policies/read-policy';
import { remembered } from '../remembered';

/**
 * The rule sets with the council's choices, by edition. Asked for a version, the answer is what the policy of that time made of the
 * edition, so that a change of policy touches no clock that runs already; the present one when no policy ever made that version.
 *
 * @param stored every version of the policy `timescales`, the newest first
 */
export function ruleSetsOf(stored: readonly unknown[]): (code: string, version?: string) => RuleSet {
  const policies = [...stored.map((value) => policyOf('timescales', value)), policyOf('timescales')];
  return (code, version) => {
    const sets = policies.map((policy) => ruleSetOf({ policy, code: code as RuleSetCode }));
    return sets.find((set) => set.version === version) ?? (sets[0] as RuleSet);
  };
}

const ruleSetOf = remembered(({ policy, code }: { policy: TimescalesPolicy; code: RuleSetCode }) =>
  ruleSetPinned(policy, code),
);
