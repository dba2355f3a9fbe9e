import { TimescalesError } from '../errors';
import { localTimescalesSchema, type LocalTimescale, type LocalTimescales } from './local-timescales.schema';
import { isWithin } from './limit';
import { type RuleSet, type TimescaleRule } from './rule.types';
import { ruleIn } from './rule-sets';
import { ruleSetVersion } from './rule-set-version';

/** A council tried to change what is set nationally. */
export class NationalTimescale extends TimescalesError {
  constructor(ruleId: string) {
    super('TIMESCALES.NATIONAL_RULE', `The timescale "${ruleId}" is set nationally: how long it is cannot be changed`);
  }
}

/** A council chose more time than the longest that it allows itself. */
export class BeyondLimit extends TimescalesError {
  constructor(ruleId: string) {
    super('TIMESCALES.BEYOND_LIMIT', `The timescale "${ruleId}" has a limit, and this is beyond it`);
  }
}

/** The choices do not have the shape that they must have. */
export class BadLocalTimescales extends TimescalesError {
  constructor(problems: string) {
    super('TIMESCALES.BAD_LOCAL_TIMESCALES', `The local timescales cannot be read: ${problems}`);
  }
}

/**
 * The rule set with a council's choices laid over it. Warnings and ladder of any rule may change; amount and unit only where no
 * national rule stands, and so may the longest that a turn may take. Throws `NationalTimescale`, `BeyondLimit`, `BadLocalTimescales`, `UnknownRule`.
 */
export function withLocalTimescales(ruleSet: RuleSet, overrides: LocalTimescales): RuleSet {
  const parsed = localTimescalesSchema.safeParse(overrides);
  if (!parsed.success) throw new BadLocalTimescales(parsed.error.issues.map(problem).join('; '));
  for (const ruleId of Object.keys(parsed.data)) ruleIn(ruleSet, ruleId);
  const rules = ruleSet.rules.map((rule) => changed(rule, parsed.data[rule.id]));
  return { ...ruleSet, rules, version: ruleSetVersion(ruleSet.code, rules) };
}

function changed(rule: TimescaleRule, choice: LocalTimescale | undefined): TimescaleRule {
  if (!choice) return rule;
  const { amount, unit, longest } = choice;
  if (!rule.local && [amount, unit, longest].some((one) => one !== undefined)) throw new NationalTimescale(rule.id);
  const after = { ...rule, ...choice };
  if (after.longest && !isWithin(after, after.longest)) throw new BeyondLimit(rule.id);
  return after;
}

function problem(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`;
}
