import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { allStopped } from '../shared/ending';
import { extendedClock } from '../shared/extension';
import { type ChildInNeedState, type PlanFile } from './plan.state';

const visit = 'child-in-need-visit';
const review = { first: 'child-in-need-review-first', later: 'child-in-need-review-later' };

/**
 * Until the plan is signed; the manager's signature; visits from the day on which the child was found in need; reviews from the family's
 * agreement. All stop when the plan ends.
 */
export function childInNeedClocks(state: ChildInNeedState): Clock[] {
  if (state.status === 'unopened') return [];
  const running = [agreedClock(state), ...waits(state), ...dutyClocks(state.visits, { first: visit, later: visit })];
  const all = allStopped([...running, ...reviews(state)], state.status === 'ended' ? state.endedAt : undefined);
  return all.map((clock) => extendedClock(clock, state.extensions));
}

/** A plan from another system is written and agreed here anew, from the taking over. */
function agreedClock({ openedAt, takenOver, signature }: PlanFile): Clock {
  const startedAt = takenOver?.at ?? openedAt;
  const clock = { rule: 'child-in-need-plan-agreed', n: 1, startedAt };
  return signature === undefined ? clock : { ...clock, stoppedAt: signature.at };
}

function waits({ submissions }: PlanFile): Clock[] {
  return submissions.map((span) => ({ rule: 'sign-off', ...span }));
}

function reviews({ signature, takenOver, reviews: done }: PlanFile): Clock[] {
  const startedAt = takenOver?.agreedAt ?? signature?.agreedAt;
  return startedAt === undefined ? [] : dutyClocks({ startedAt, done }, review);
}
