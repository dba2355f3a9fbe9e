import { type IsoDate } from '../calendar/calendar.types';
import { dayNumber } from '../calendar/day-number';
import { NoRuleSetInForce, UnknownRule, UnknownRuleSet } from '../errors';
import { type RuleSet, type RuleSetCode, type TimescaleRule } from './rule.types';
import { wt2010 } from './wt2010';
import { wt2013 } from './wt2013';

/** Every edition, oldest first. */
export const ruleSets: readonly RuleSet[] = [wt2010, wt2013];

/** Throws `UnknownRuleSet`. */
export function ruleSetNamed(code: string): RuleSet {
  const found = ruleSets.find((set) => set.code === code);
  if (!found) throw new UnknownRuleSet(code);
  return found;
}

/**
 * The edition under which a clock that starts on this London date runs. `override` is a council's own choice to work under another
 * edition, whatever the date. Throws `NoRuleSetInForce` before 2010, `BadDate`.
 */
export function ruleSetInForce(date: IsoDate, override?: RuleSetCode): RuleSet {
  if (override !== undefined) return ruleSetNamed(override);
  const day = dayNumber(date);
  const found = ruleSets.find(
    ({ effectiveFrom, effectiveTo }) =>
      dayNumber(effectiveFrom) <= day && (effectiveTo === undefined || day <= dayNumber(effectiveTo)),
  );
  if (!found) throw new NoRuleSetInForce(date);
  return found;
}

/** One rule of a national edition. Throws `UnknownRuleSet`, `UnknownRule`. */
export function rule(ruleSetCode: string, ruleId: string): TimescaleRule {
  return ruleIn(ruleSetNamed(ruleSetCode), ruleId);
}

/** One rule of a set at hand, which may carry a council's own choices. Throws `UnknownRule`. */
export function ruleIn(ruleSet: RuleSet, ruleId: string): TimescaleRule {
  const found = ruleSet.rules.find(({ id }) => id === ruleId);
  if (!found) throw new UnknownRule(ruleSet.code, ruleId);
  return found;
}
