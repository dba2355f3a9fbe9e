import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { type ContactState } from './contact.state';

/** No more time is ever given to decide a contact. */
export const fixedRules = ['contact-decision'] as const;

/** One working day to decide; the manager's agreement; then one working day to tell the referrer. Nothing is ever reset. */
export function contactClocks(state: ContactState): Clock[] {
  if (state.status === 'unopened' || state.status === 'takenOver') return []; // another system's clock was another system's
  const decision = 'decision' in state ? state.decision : undefined;
  const told = state.status === 'finished' ? state.referrerInformed.at : undefined;
  const clocks: Clock[] = [
    clock('contact-decision', 1, state.openedAt, decision?.at),
    ...state.agreements.map(({ n, startedAt, stoppedAt }) =>
      clock('domestic-abuse-agreement', n, startedAt, stoppedAt),
    ),
    ...(decision === undefined ? [] : [clock('referrer-told', 1, decision.at, told)]),
  ];
  return clocks.map((one) => extendedClock(one, state.extensions));
}

function clock(rule: string, n: number, startedAt: string, stoppedAt: string | undefined): Clock {
  return { rule, n, startedAt, ...(stoppedAt === undefined ? {} : { stoppedAt }) };
}
