import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { allStopped } from '../shared/ending';
import { extendedClock } from '../shared/extension';
import { type CommonAssessmentState, type EarlyHelpFile, type Span } from './common-assessment.state';

const review = 'early-help-review';

/** No more time is given for a concern that waits for the hub. */
export const fixed: readonly string[] = ['early-help-step-up'];

/**
 * The family's answer, the writing, the panel's queue, the team's first meeting, and its reviews: all stop when early help ends. A concern
 * that was sent up waits for the hub all the same.
 */
export function commonAssessmentClocks(state: CommonAssessmentState): Clock[] {
  if (state.status === 'unopened') return [];
  const askedFrom = state.takenOver?.at ?? state.openedAt;
  const work = [
    ...spans('early-help-consent', [{ n: 1, startedAt: askedFrom, ...stoppedBy(state.consent?.at) }]),
    ...spans('common-assessment', state.writing),
    ...spans('early-help-panel', state.queue),
    ...teamClocks(state),
  ];
  const ended = allStopped(work, state.status === 'ended' ? state.endedAt : undefined);
  return [...ended, ...spans('early-help-step-up', state.stepUps)].map((one) => extendedClock(one, state.extensions));
}

function teamClocks({ teamFrom, planAgreedAt, reviews: done }: EarlyHelpFile): Clock[] {
  if (teamFrom === undefined) return [];
  const first = spans('early-help-first-meeting', [{ n: 1, startedAt: teamFrom, ...stoppedBy(planAgreedAt) }]);
  if (planAgreedAt === undefined) return first;
  return [...first, ...dutyClocks({ startedAt: planAgreedAt, done }, { first: review, later: review })];
}

function spans(rule: string, all: readonly Span[]): Clock[] {
  return all.map(({ n, startedAt, stoppedAt }) => ({ rule, n, startedAt, ...stoppedBy(stoppedAt) }));
}

function stoppedBy(stoppedAt: string | undefined): { stoppedAt?: string } {
  return stoppedAt === undefined ? {} : { stoppedAt };
}
