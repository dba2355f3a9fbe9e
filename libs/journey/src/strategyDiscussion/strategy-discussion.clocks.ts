import { countersignClocks } from '../shared/countersign';
import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { isHeld, type OpenStrategyDiscussion, type StrategyDiscussionState } from './strategy-discussion.state';

/**
 * From the reasonable cause until an outcome is on record, and the same day where it is urgent; the senior manager's signature; and, after
 * a call with the police alone, the meeting that follows it.
 */
export function strategyDiscussionClocks(state: StrategyDiscussionState): Clock[] {
  if (state.status === 'unopened') return [];
  const gate = 'gate' in state ? state.gate : undefined;
  const decidedAt = gate?.spans[0]?.startedAt;
  const rules = ['strategy-discussion', ...(state.urgent ? ['strategy-discussion-same-day'] : [])];
  const whole = rules.map((rule) => clock(rule, state.openedAt, decidedAt));
  return [...whole, ...countersignClocks(gate), ...followUp(state)].map((one) => extendedClock(one, state.extensions));
}

function followUp(state: OpenStrategyDiscussion): Clock[] {
  if (!isHeld(state) || !state.discussion.policeOnly) return [];
  return [clock('strategy-meeting-follow-up', state.discussion.heldAt, state.followedUpAt)];
}

function clock(rule: string, startedAt: string, stoppedAt: string | undefined): Clock {
  return { rule, n: 1, startedAt, ...(stoppedAt === undefined ? {} : { stoppedAt }) };
}
