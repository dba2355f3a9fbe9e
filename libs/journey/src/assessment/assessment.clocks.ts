import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { type AssessmentState, type OpenAssessment } from './assessment.state';
import { checkpointRules, checkpoints } from './checkpoints';
import { type AssessmentKind } from './outcomes';

const ruleOf: Record<AssessmentKind, string> = {
  initialAssessment: 'initial-assessment',
  singleAssessment: 'single-assessment',
  coreAssessment: 'core-assessment',
};

/**
 * The assessment's own clock from referral to signature, whatever happens between; one clock a checkpoint, until a manager has looked or all is
 * signed; and one sign-off clock a submission.
 */
export function assessmentClocks(kind: AssessmentKind, state: AssessmentState): Clock[] {
  if (state.status === 'unopened') return [];
  const signedAt = state.status === 'signedOff' ? state.signature.at : undefined;
  const whole = [clock(ruleOf[kind], state.openedAt, signedAt), ...checkpointClocks(kind, state, signedAt)];
  const waits = state.submissions.map((span): Clock => ({ rule: 'sign-off', ...span }));
  return [...whole, ...waits].map((one) => extendedClock(one, state.extensions));
}

function checkpointClocks(kind: AssessmentKind, state: OpenAssessment, signedAt: string | undefined): Clock[] {
  if (kind !== 'singleAssessment') return [];
  return checkpoints.map((checkpoint) => {
    const reviewed = state.checkpoints?.find((one) => one.checkpoint === checkpoint);
    return clock(checkpointRules[checkpoint], state.openedAt, reviewed?.at ?? signedAt);
  });
}

function clock(rule: string, startedAt: string, stoppedAt: string | undefined): Clock {
  return { rule, n: 1, startedAt, ...(stoppedAt === undefined ? {} : { stoppedAt }) };
}
