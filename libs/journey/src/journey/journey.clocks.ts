import { type Clock } from '../shared/decider';
import { type JourneyState } from './journey.state';

/** How long a child in need has no plan, and how long a proposal to close waits for a manager. */
export function journeyClocks(state: JourneyState): Clock[] {
  if (state.status === 'unopened') return [];
  return [
    ...state.withoutPlan.map((span): Clock => ({ rule: 'child-in-need-plan-missing', ...span })),
    ...state.proposals.map((span): Clock => ({ rule: 'sign-off', ...span })),
  ];
}
