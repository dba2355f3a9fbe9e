import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { monthsBefore } from '../shared/months';
import { RuleBroken } from '../shared/rule-broken';
import { type CheckDefinition, type DefinitionChecked } from './fostering.types';

/** Shorter arrangements are no private fostering. */
const fewestDays = 28;

/**
 * Under 16, or under 18 with disabilities; with somebody who is neither parent nor close relative; for 28 days or more.
 * Source: Children Act 1989, section 66. The date of birth is looked at and not written down. Code: FOSTERING.DATES_REVERSED.
 */
export function definitionChecked({ type: _, context, ...facts }: CheckDefinition): DefinitionChecked {
  const { startsOn, endsOn, disabled, carer, at } = facts;
  if (endsOn !== undefined && endsOn < startsOn) {
    throw new RuleBroken('FOSTERING.DATES_REVERSED', 'The arrangement cannot end before it starts');
  }
  const isLong = endsOn === undefined || calendarDaysBetween(startsOn, endsOn) >= fewestDays;
  const on = [startsOn, londonDate(at)].reduce((a, b) => (a > b ? a : b));
  const isYoung = context.bornOn === undefined || context.bornOn > monthsBefore(on, 12 * (disabled ? 18 : 16));
  return { type: 'definitionChecked', ...facts, privatelyFostered: isYoung && isLong && carer === 'notRelated' };
}
