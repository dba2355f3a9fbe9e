import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { isOfAge } from './age';
import { type FosteringState } from './fostering.state';
import { type CheckDefinition, type DefinitionChecked } from './fostering.types';
import { noticeOf } from './notice';

/** Shorter arrangements are no private fostering. */
const fewestDays = 28;

/**
 * Under 16, or under 18 with disabilities; with somebody who is neither parent nor close relative; for 28 days or more.
 * Source: Children Act 1989, section 66. The date of birth is looked at and not written down.
 * Codes: FOSTERING.DATES_REVERSED, SHORT_NOTICE_REASON_MISSING.
 */
export function definitionChecked(state: FosteringState, command: CheckDefinition): DefinitionChecked {
  const { type: _, context, ...facts } = command;
  const { startsOn, endsOn, disabled, carer, at } = facts;
  if (endsOn !== undefined && endsOn < startsOn) {
    throw new RuleBroken('FOSTERING.DATES_REVERSED', 'The arrangement cannot end before it starts');
  }
  const isLong = endsOn === undefined || calendarDaysBetween(startsOn, endsOn) >= fewestDays;
  const on = [startsOn, londonDate(at)].reduce((a, b) => (a > b ? a : b));
  const isYoung = context.bornOn === undefined || !isOfAge(context.bornOn, on, disabled);
  const notice = noticeOf(state, facts);
  return {
    type: 'definitionChecked',
    ...facts,
    notice,
    privatelyFostered: isYoung && isLong && carer === 'notRelated',
  };
}
