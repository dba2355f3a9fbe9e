import { needsWholePlan } from '../shared/action-plan';
import { RuleBroken } from '../shared/rule-broken';
import { lastDone } from '../shared/duty';
import { type LivePlan } from './plan.state';
import { needsPractitioner } from './who';
import {
  type ActivatePlan,
  type ArrangementsSet,
  type PlanActivated,
  type SetArrangements,
} from './written-plan.types';

/** Who is in the core group, how often the child is seen, and the contingency. */
export function arrangementsSet(command: SetArrangements): ArrangementsSet {
  needsPractitioner(command.by);
  return { ...command, type: 'arrangementsSet' };
}

/**
 * The gate on the plan's written form: every risk has an action; every action has an owner, a date and a measure; there is a contingency
 * and a core group. The plan itself has been in force since the conference. Source: inspection report, paragraphs 3 and 51.
 * Codes: PLAN.EMPTY, PLAN.NEED_WITHOUT_ACTION, PLAN.ACTION_INCOMPLETE, PROTECTION.ARRANGEMENTS_MISSING, PROTECTION.ACTIVE_ALREADY.
 */
export function planActivated(state: LivePlan, { by, at }: ActivatePlan): PlanActivated {
  needsPractitioner(by);
  if (state.status === 'active') throw new RuleBroken('PROTECTION.ACTIVE_ALREADY', 'The written plan is active');
  needsWholePlan(state.plan);
  if (state.arrangements === undefined) {
    throw new RuleBroken('PROTECTION.ARRANGEMENTS_MISSING', 'Name the core group, the visits and the contingency');
  }
  return { type: 'planActivated', by, at, actions: state.plan.actions.length };
}

/** Another frequency counts from the next visit on: the turn that runs keeps its date. */
export function onceArranged(state: LivePlan, event: ArrangementsSet): LivePlan {
  const { coreGroup, visits, contingencyHash, at } = event;
  const before = state.arrangements?.visits ?? 'usual';
  const from = latest(at, lastDone(state.visits) ?? state.visits.startedAt);
  const frequencies = visits === before ? state.frequencies : [...state.frequencies, { from, visits }];
  return { ...state, arrangements: { coreGroup, visits, contingencyHash }, frequencies };
}

function latest(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
