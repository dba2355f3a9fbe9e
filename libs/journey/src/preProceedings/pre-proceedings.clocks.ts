import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { allStopped, later } from '../shared/ending';
import { extendedClock } from '../shared/extension';
import {
  type Commissioned,
  firstMet,
  type PreProceedingsFile,
  type PreProceedingsState,
} from './pre-proceedings.state';

const review = { first: 'pre-proceedings-review-first', later: 'pre-proceedings-review-later' };

/** The whole time from the decision to the end: only a senior manager gives more. */
export const wholeTime = 'pre-proceedings-end';

/**
 * The lawyers' meeting; the gateway's open questions; from the decision on each parent's letter, the reviews and the whole time; from the
 * first letter the meeting with the parents; each commissioned assessment; the way to the court. All stop with the end.
 */
export function preProceedingsClocks(state: PreProceedingsState): Clock[] {
  if (state.status === 'unopened') return [];
  const all = [
    clock('legal-planning-meeting', 1, state.openedAt, state.plannedAt),
    ...state.questions.map((span): Clock => ({ rule: 'legal-gateway-decision', ...span })),
    ...state.addressees.map(({ namedAt, answeredAt }, at) =>
      clock('letter-before-proceedings', at + 1, namedAt, answeredAt),
    ),
    ...meetingClock(state),
    ...ofTheWork(state),
    ...state.assessments.map(assessmentClock),
    ...state.issuing.map((span): Clock => ({ rule: 'proceedings-issue', ...span })),
  ];
  return allStopped(all, state.status === 'ended' ? state.endedAt : undefined).map((one) =>
    extendedClock(one, state.extensions),
  );
}

function meetingClock(state: PreProceedingsFile): Clock[] {
  const { firstLetterAt } = state;
  return firstLetterAt === undefined ? [] : [clock('pre-proceedings-meeting', 1, firstLetterAt, firstMet(state))];
}

function ofTheWork({ begunAt, reviewLog }: PreProceedingsFile): Clock[] {
  if (begunAt === undefined) return [];
  const done = reviewLog.map(({ at }) => at);
  return [...dutyClocks({ startedAt: begunAt, done }, review), clock(wholeTime, 1, begunAt)];
}

function assessmentClock(one: Commissioned, at: number, all: readonly Commissioned[]): Clock {
  const rule = ruleOf(one);
  const n = all.slice(0, at + 1).filter((other) => ruleOf(other) === rule).length;
  return clock(rule, n, one.commissionedAt, one.receivedAt ?? one.withdrawnAt);
}

function ruleOf({ kind }: Commissioned): string {
  return kind === 'viability' ? 'viability-assessment' : 'pre-proceedings-assessment';
}

function clock(rule: string, n: number, startedAt: string, stoppedAt?: string): Clock {
  return { rule, n, startedAt, ...(stoppedAt === undefined ? {} : { stoppedAt: later(startedAt, stoppedAt) }) };
}
