import { londonDate } from '#libs/timescales';
import { type Actor } from '../shared/actor';
import { hands } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { type Booking, type Meeting, type Sitting } from './meeting.types';

/** A conference never sits on a Saturday or a Sunday. Source: CIN census, rule 8875. Code: CONFERENCE.WEEKEND. */
export function needsWeekday(at: string): void {
  const day = new Date(`${londonDate(at)}T00:00:00Z`).getUTCDay();
  if (day === 0 || day === 6) throw new RuleBroken('CONFERENCE.WEEKEND', 'A conference sits on a weekday');
}

/** The chair, or the chair's deputy. Code: CONFERENCE.NOT_THE_CHAIR. */
export function needsChair({ chairId }: { chairId: string }, by: Actor): void {
  if (hands(by).includes(chairId)) return;
  throw new RuleBroken('CONFERENCE.NOT_THE_CHAIR', 'The chair of this conference does this');
}

/** Before it sits. Code: CONFERENCE.HELD_ALREADY. */
export function stillToSit(meeting: Meeting): Meeting {
  if (meeting.sitting === undefined) return meeting;
  throw new RuleBroken('CONFERENCE.HELD_ALREADY', 'This conference has sat');
}

/** Its date and chair. Code: CONFERENCE.NOT_BOOKED. */
export function needsBooking({ booking }: Meeting): Booking {
  if (booking !== undefined) return booking;
  throw new RuleBroken('CONFERENCE.NOT_BOOKED', 'This conference has no date and no chair yet');
}

/** Once it has sat. Code: CONFERENCE.NOT_HELD. */
export function needsSitting({ sitting }: Meeting): Sitting {
  if (sitting !== undefined) return sitting;
  throw new RuleBroken('CONFERENCE.NOT_HELD', 'This conference has not sat yet');
}

/** Somebody must have thought of an advocate for the child (inspection report, paragraph 59). Code: CONFERENCE.ADVOCATE_NOT_OFFERED. */
export function needsAdvocate({ advocate }: Meeting): void {
  if (advocate !== undefined) return;
  throw new RuleBroken('CONFERENCE.ADVOCATE_NOT_OFFERED', 'Say whether the child was offered an advocate');
}
