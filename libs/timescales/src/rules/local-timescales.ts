import { TimescalesError } from '../errors';
import { localTimescalesSchema, type LocalTimescale, type LocalTimescales } from './local-timescales.schema';
import { type RuleSet, type TimescaleRule } from './rule.types';
import { ruleIn } from './rule-sets';
import { ruleSetVersion } from './rule-set-version';

/** A council tried to change what is set nationally. */
export class NationalTimescale extends TimescalesError {
  constructor(ruleId: string) {
    super(
      'TIMESCALES.NATIONAL_RULE',
      `The timescale "${ruleId}" is set nationally: its amount and unit cannot be changed`,
    );
  }
}

/** A council tried to choose more time than anybody may. */
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
 * national rule stands, and within the rule's limit. Throws `NationalTimescale`, `BeyondLimit`, `BadLocalTimescales`, `UnknownRule`.
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
  if (!rule.local && (choice.amount !== undefined || choice.unit !== undefined)) throw new NationalTimescale(rule.id);
  const { amount = rule.amount, unit = rule.unit, warnAt = rule.warnAt, ladder = rule.ladder } = choice;
  if (rule.atMost && amount > (rule.atMost[unit] ?? 0)) throw new BeyondLimit(rule.id);
  return { ...rule, amount, unit, warnAt, ladder };
}

function problem(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`;
}
