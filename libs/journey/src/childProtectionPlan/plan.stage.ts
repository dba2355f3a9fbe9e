import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { protectionPlanActs } from './plan.acts';
import { planClocks } from './plan.clocks';
import { acted } from './plan.decide';
import { evolveProtectionPlan } from './plan.evolve';
import { type ProtectionPlanState } from './plan.state';
import { type ProtectionPlanCommand, type ProtectionPlanEvent } from './plan.types';

/**
 * A child protection plan, from the conference that made it: written out, carried out in core groups, visits and supervision, reviewed, and
 * ended by a review conference. Source: Working Together to Safeguard Children; inspection report, paragraphs 3, 39, 51, 53, 57 and 58.
 */
export const childProtectionPlan: Stage<ProtectionPlanState, ProtectionPlanCommand, ProtectionPlanEvent> = {
  kind: 'childProtectionPlan',
  initial: unopened,
  commands: namesOf(protectionPlanActs),
  acts: protectionPlanActs,
  decide(before, command) {
    const state = opened(before);
    notBefore(command.at, state.openedAt);
    return acted(state, command);
  },
  evolve: evolveProtectionPlan,
  clocks: planClocks,
  outcome: (state) => (state.status === 'ended' ? state.outcome : undefined),
  passes: (state): Passed => (state.status === 'ended' ? { startsAt: state.endedAt } : {}),
};
