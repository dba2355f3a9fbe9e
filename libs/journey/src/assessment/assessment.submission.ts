import { adviceIn } from '../shared/advice';
import { hands, holds, needsGrade } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { notAwaited } from '../shared/sign-off';
import { type InProgress, type OpenAssessment } from './assessment.state';
import { type EditAfterSubmission, type Submit, type SubmissionVoided, type Submitted } from './assessment.types';
import { refuseIncomplete } from './completeness';
import { type AssessmentKind } from './outcomes';

/** The allocated, qualified worker hands the complete work in for a signature. */
export function submitted(kind: AssessmentKind, state: OpenAssessment, command: Submit): Submitted {
  const { by, at, textHash, outcome, codes, writers = [] } = command;
  const { workerId, submissions } = notPending(state);
  if (workerId === undefined) throw new RuleBroken('ASSESSMENT.NOT_ALLOCATED', 'The assessment has no worker yet');
  if (!holds(workerId, by)) {
    throw new RuleBroken('ASSESSMENT.NOT_YOUR_WORK', 'Only the allocated worker does this');
  }
  needsGrade(by, 'practitioner', 'ASSESSMENT.NOT_QUALIFIED', 'A qualified social worker submits an assessment');
  refuseIncomplete(kind, command);
  const authors = [...new Set([...hands(by), workerId, ...writers])];
  return {
    type: 'submitted',
    by,
    at,
    n: submissions.length + 1,
    textHash,
    outcome,
    codes,
    authors,
    ...adviceIn(command),
  };
}

/** The worker changes what waits for a signature: the request falls, and the text is submitted again later. */
export function voided(state: OpenAssessment, { by, at, textHash }: EditAfterSubmission): SubmissionVoided {
  if (state.status === 'signedOff') throw notAwaited('signed');
  if (state.status === 'inProgress') throw new RuleBroken('SIGN_OFF.NOT_AWAITED', 'Nothing is waiting for sign-off');
  if (!holds(state.workerId, by)) {
    throw new RuleBroken('ASSESSMENT.NOT_YOUR_WORK', 'Only the allocated worker does this');
  }
  const { n, textHash: voidedHash } = state.submission;
  if (textHash === voidedHash) throw new RuleBroken('SIGN_OFF.SAME_TEXT', 'The text is as it was submitted');
  return { type: 'submissionVoided', by, at, n, voidedHash, textHash };
}

function notPending(state: OpenAssessment): InProgress {
  if (state.status === 'signedOff') throw notAwaited('signed');
  if (state.status === 'awaitingSignOff') {
    throw new RuleBroken('SIGN_OFF.ALREADY_PENDING', 'It is waiting for sign-off already');
  }
  return state;
}
