import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { type AssessmentState } from './assessment.state';
import { type AssessmentKind } from './outcomes';

const ruleOf: Record<AssessmentKind, string> = {
  initialAssessment: 'initial-assessment',
  singleAssessment: 'single-assessment',
  coreAssessment: 'core-assessment',
};

/** The local protocol's checkpoints on the way of a long assessment. They stop when it is signed off. */
const checkpointsOf: Partial<Record<AssessmentKind, readonly string[]>> = {
  singleAssessment: [
    'single-assessment-checkpoint-1',
    'single-assessment-checkpoint-2',
    'single-assessment-checkpoint-3',
  ],
};

/** The assessment's own clock from referral to signature, whatever happens between; and one sign-off clock a submission. */
export function assessmentClocks(kind: AssessmentKind, state: AssessmentState): Clock[] {
  if (state.status === 'unopened') return [];
  const signedAt = state.status === 'signedOff' ? state.signature.at : undefined;
  const whole = [ruleOf[kind], ...(checkpointsOf[kind] ?? [])].map((rule): Clock => ({
    rule,
    n: 1,
    startedAt: state.openedAt,
    ...(signedAt === undefined ? {} : { stoppedAt: signedAt }),
  }));
  const waits = state.submissions.map((span): Clock => ({ rule: 'sign-off', ...span }));
  return [...whole, ...waits].map((one) => extendedClock(one, state.extensions));
}
