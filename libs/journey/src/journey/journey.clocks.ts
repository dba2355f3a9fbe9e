import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { orderClocks } from '../shared/protective-orders';
import { type JourneyState } from './journey.state';

/** Only a court gives more time for an order; everything else waits for people here. */
export const fixedRules = ['child-in-need-plan-missing', 'sign-off', 'police-protection'] as const;

/** How long a child in need has no plan, how long a proposal to close waits for a manager, and how long orders last. */
export function journeyClocks(state: JourneyState): Clock[] {
  if (state.status === 'unopened') return [];
  return [
    ...state.withoutPlan.map((span): Clock => ({ rule: 'child-in-need-plan-missing', ...span })),
    ...state.proposals.map((span): Clock => ({ rule: 'sign-off', ...span })),
    ...orderClocks(state.orders ?? []).map((clock) => extendedClock(clock, state.extensions)),
  ];
}
