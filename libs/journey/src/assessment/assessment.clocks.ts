import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { type AssessmentState } from './assessment.state';
import { type AssessmentKind } from './outcomes';

const ruleOf: Record<AssessmentKind, string> = {
  initialAssessment: 'initial-assessment',
  singleAssessment: 'single-assessment',
};

/** The assessment's own clock from referral to signature, whatever happens between; and one sign-off clock a submission. */
export function assessmentClocks(kind: AssessmentKind, state: AssessmentState): Clock[] {
  if (state.status === 'unopened') return [];
  const whole: Clock = { rule: ruleOf[kind], n: 1, startedAt: state.openedAt };
  if (state.status === 'signedOff') whole.stoppedAt = state.signature.at;
  const waits = state.submissions.map((span): Clock => ({ rule: 'sign-off', ...span }));
  return [whole, ...waits].map((one) => extendedClock(one, state.extensions));
}
