import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type FosteringState } from './fostering.state';
import { type ArrangementStarted, type Definition, type Notice, type RecordStart } from './fostering.types';

const sixWeeks = 42;

/**
 * How far ahead the council heard: it counts from the day of the notice, not from the day of the check.
 * Source: SI 2005/1533, regulation 3. Code: FOSTERING.SHORT_NOTICE_REASON_MISSING.
 */
export function noticeOf(
  { openedAt }: FosteringState,
  facts: Pick<Definition, 'startsOn' | 'shortNoticeReason'>,
): Notice {
  const days = calendarDaysBetween(londonDate(openedAt), facts.startsOn);
  if (days <= 0) return 'begun';
  if (days >= sixWeeks) return 'sixWeeks';
  if (facts.shortNoticeReason === undefined) {
    throw new RuleBroken('FOSTERING.SHORT_NOTICE_REASON_MISSING', 'Say why the council did not hear six weeks ahead');
  }
  return 'short';
}

/**
 * A planned arrangement begins: its first year counts from that day.
 * Codes: FOSTERING.DEFINITION_NOT_CHECKED, NOT_PLANNED, STARTS_LATER, DATES_REVERSED.
 */
export function started(state: FosteringState, { by, at, startsOn }: RecordStart): ArrangementStarted {
  if (state.notice === undefined) {
    throw new RuleBroken('FOSTERING.DEFINITION_NOT_CHECKED', 'Check first whether this is private fostering');
  }
  if (state.notice === 'begun') throw new RuleBroken('FOSTERING.NOT_PLANNED', 'It had begun when the council heard');
  if (startsOn > londonDate(at)) throw new RuleBroken('FOSTERING.STARTS_LATER', 'That day has not come yet');
  if (state.endsOn !== undefined && state.endsOn < startsOn) {
    throw new RuleBroken('FOSTERING.DATES_REVERSED', 'The arrangement cannot end before it starts');
  }
  return { type: 'arrangementStarted', by, at, startsOn };
}
