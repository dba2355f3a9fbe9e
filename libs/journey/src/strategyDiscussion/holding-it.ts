import { londonDate } from '#libs/timescales';
import { attending, isPoliceOnly, missingFromDiscussion } from '../shared/attendance';
import { type Actor } from '../shared/actor';
import { holdsRole } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { isAtLeast } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { isHeld, type OpenStrategyDiscussion } from './strategy-discussion.state';
import {
  type Convene,
  type Convened,
  type DiscussionHeld,
  type FollowUpHeld,
  type Hold,
  type HoldFollowUp,
  type Reach,
} from './strategy-discussion.types';

/** By a manager; out of hours by the emergency duty worker; at the front door by the decision-maker. It may be moved until it is held. */
export function convened(state: OpenStrategyDiscussion, { type: _, ...convening }: Convene): Convened {
  const { by } = convening;
  if (!isAtLeast(by.grade, 'teamManager') && !holdsRole(by, 'EDT_WORKER', 'HUB_DECISION_MAKER')) {
    throw new RuleBroken('STRATEGY.NOT_A_CONVENER', 'A team manager or the emergency duty worker convenes it');
  }
  if (isHeld(state)) throw new RuleBroken('STRATEGY.ALREADY_HELD', 'This discussion has been held');
  return { type: 'convened', ...convening };
}

/**
 * The chair puts the discussion on record. With the police alone, or under the guidance of 2013 without the agencies that it asks for, a
 * reason is needed. Source: inspection report, paragraphs 44 and 45; Working Together 2013, chapter 1.
 */
export function held(state: OpenStrategyDiscussion, { type: _, ...minutes }: Hold): DiscussionHeld {
  if (isHeld(state)) throw new RuleBroken('STRATEGY.ALREADY_HELD', 'This discussion has been held');
  if (state.status === 'triggered') throw new RuleBroken('STRATEGY.NOT_CONVENED', 'Say why and how it is held first');
  mayChair(minutes.by);
  refuseThin(minutes);
  const reach = reachOf(minutes);
  if (minutes.fewAgenciesReason === undefined) needsNoReason(reach, state.ruleSet === 'wt2013');
  return { type: 'discussionHeld', ...minutes, ...reach };
}

/** Recorded however many came; only one with more than the police ends the duty. */
export function followedUp(state: OpenStrategyDiscussion, { type: _, ...minutes }: HoldFollowUp): FollowUpHeld {
  if (!isHeld(state) || !state.discussion.policeOnly) {
    throw new RuleBroken('STRATEGY.NO_FOLLOW_UP_OWED', 'No call with the police alone waits for a meeting');
  }
  mayChair(minutes.by);
  notBefore(minutes.at, state.discussion.heldAt);
  refuseThin(minutes);
  return { type: 'followUpHeld', ...minutes, ...reachOf(minutes) };
}

function mayChair(by: Actor): void {
  if (!isAtLeast(by.grade, 'teamManager') && !holdsRole(by, 'EDT_WORKER')) {
    throw new RuleBroken('STRATEGY.NOT_THE_CHAIR', 'A team manager or the emergency duty worker chairs it');
  }
}

/** Talking to oneself is no discussion, and one that agrees nothing has no actions to follow. */
function refuseThin({ at, attendance, actions }: Pick<Hold, 'at' | 'attendance' | 'actions'>): void {
  if (attending(attendance).every((agency) => agency === 'socialCare')) {
    throw new RuleBroken('STRATEGY.NOBODY_ELSE', 'Say which other agency took part');
  }
  if (actions.length === 0) throw new RuleBroken('STRATEGY.ACTIONS_MISSING', 'Say who does what, and by when');
  const past = actions.flatMap(({ dueOn }, index) => (dueOn < londonDate(at) ? [index + 1] : []));
  if (past.length > 0) {
    throw new RuleBroken('STRATEGY.ACTION_IN_THE_PAST', 'An action cannot be due before the discussion', {
      actions: past,
    });
  }
}

function reachOf({ attendance }: Pick<Hold, 'attendance'>): Reach {
  return { policeOnly: isPoliceOnly(attendance), missing: missingFromDiscussion(attendance) };
}

function needsNoReason({ policeOnly, missing }: Reach, isMandatory: boolean): void {
  if (policeOnly) {
    throw new RuleBroken('STRATEGY.POLICE_ONLY_REASON_MISSING', 'Say why only the police took part');
  }
  if (isMandatory && missing.length > 0) {
    throw new RuleBroken('STRATEGY.AGENCIES_MISSING', 'Say why these agencies did not take part', { missing });
  }
}
