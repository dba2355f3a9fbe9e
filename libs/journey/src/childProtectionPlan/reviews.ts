import { onMeeting } from '../conference/meeting';
import { evolveMeeting, noMeeting } from '../conference/meeting.evolve';
import { type MeetingCommand, type MeetingEvent } from '../conference/meeting.types';
import { londonDate } from '#libs/timescales';
import { onceDone } from '../shared/duty';
import { RuleBroken } from '../shared/rule-broken';
import { type LivePlan, type Review } from './plan.state';
import { type ReviewDecided } from './review.types';

/**
 * What brings a review conference together, and that it sat: never on the plan's first day (CIN census, rules 8840 and 8841). Once it has
 * sat, its decision comes before the next one is booked. Codes: CONFERENCE.*, REVIEW.ON_FIRST_DAY.
 */
export function onReview(state: LivePlan, command: MeetingCommand): MeetingEvent {
  if (command.type === 'holdConference') afterFirstDay(state, command.at);
  return onMeeting(state.meeting, command, state);
}

/** Code: REVIEW.ON_FIRST_DAY. */
export function afterFirstDay({ openedAt }: Pick<LivePlan, 'openedAt'>, at: string): void {
  if (londonDate(at) > londonDate(openedAt)) return;
  throw new RuleBroken('REVIEW.ON_FIRST_DAY', 'A plan is neither reviewed nor ended on the day on which it began');
}

/** A review satisfies its clock when it sits. */
export function withMeeting(state: LivePlan, event: MeetingEvent): LivePlan {
  const meeting = evolveMeeting(state.meeting, event);
  return event.type === 'conferenceHeld'
    ? { ...state, meeting, reviews: onceDone(state.reviews, event.at) }
    : { ...state, meeting };
}

/** The next review starts with empty lists, and asks the child and the parents anew. */
export function onceDecided(state: LivePlan, event: ReviewDecided): LivePlan {
  const { sitting } = state.meeting;
  if (sitting === undefined) return state;
  const { type: _type, by: _by, at, textHash: _text, dissentHash: _dissent, ...decision } = event;
  const review: Review = { ...decision, sitting, sameChair: sitting.chairId === state.chairId, decidedAt: at };
  const views = state.views.filter(({ occasion }) => occasion !== 'review');
  const category = event.category ?? state.category;
  return {
    ...state,
    ...(category === undefined ? {} : { category }),
    chairId: sitting.chairId,
    meeting: noMeeting,
    reviewLog: [...state.reviewLog, review],
    views,
  };
}
