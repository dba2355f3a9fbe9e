import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { unopened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { childInNeedActs } from './plan.acts';
import { childInNeedClocks } from './plan.clocks';
import { decideChildInNeed } from './plan.decide';
import { evolveChildInNeed } from './plan.evolve';
import { type ChildInNeedState } from './plan.state';
import { type ChildInNeedCommand, type ChildInNeedEvent } from './plan.types';

/**
 * The plan of a child in need: drafted when the need is found, agreed with the family, signed by a manager, reviewed until it ends. A child
 * in need has exactly one, and never beside a protection plan.
 * Source: Children Act 1989, section 17; inspection report, paragraphs 3 and 47; CIN census, rules 4001 and 4004.
 */
export const childInNeedPlan: Stage<ChildInNeedState, ChildInNeedCommand, ChildInNeedEvent> = {
  kind: 'childInNeedPlan',
  initial: unopened,
  commands: namesOf(childInNeedActs),
  acts: childInNeedActs,
  decide: decideChildInNeed,
  evolve: evolveChildInNeed,
  clocks: childInNeedClocks,
  outcome: (state) => (state.status === 'ended' ? state.outcome : undefined),
  passes,
};

function passes(state: ChildInNeedState): Passed {
  return state.status === 'ended' ? { startsAt: state.endedAt } : {};
}
