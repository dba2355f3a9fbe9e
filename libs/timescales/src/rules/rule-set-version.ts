import { fingerprint } from '../calendar/fingerprint';
import { type RuleSetCode, type TimescaleRule } from './rule.types';

/** Names the contents: change any rule, warning or ladder and the version is another. */
export function ruleSetVersion(code: RuleSetCode, rules: readonly TimescaleRule[]): string {
  return `${code}.${fingerprint(JSON.stringify(rules)).slice(0, 8)}`;
}
