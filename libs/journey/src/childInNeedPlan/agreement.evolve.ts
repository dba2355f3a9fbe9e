import { type ReturnedForChanges } from '../assessment/assessment.types';
import { later } from '../shared/ending';
import { type PlanSigned, type PlanSubmitted, type PlanVoided } from './agreement.types';
import { type LivePlan, type PlanFile } from './plan.state';

export function onceSubmitted(state: LivePlan, event: PlanSubmitted): LivePlan {
  const { at, n, textHash, authors, agreedBy } = event;
  return {
    ...state,
    status: 'agreed',
    submissions: [...state.submissions, { n, startedAt: at }],
    submission: { n, textHash, submittedAt: at, authors, agreedBy },
  };
}

export function onceVoided(state: LivePlan, { at }: PlanVoided): LivePlan {
  return { ...unsubmitted(state, at), status: 'drafted', unsigned: 'voided' };
}

export function onceReturned(state: LivePlan, { at }: ReturnedForChanges): LivePlan {
  return { ...unsubmitted(state, at), status: 'drafted', unsigned: 'returned' };
}

/** The plan runs from the family's agreement: its reviews are counted from there, however late the signature comes. */
export function onceSigned(state: LivePlan, { by, at }: PlanSigned): LivePlan {
  if (state.status !== 'agreed') return state;
  const { submittedAt: agreedAt } = state.submission;
  return { ...unsubmitted(state, at), status: 'signed', signature: { by: by.id, at, agreedAt } };
}

/** A plan may be superseded by a conference that was held before it was submitted: the wait then ends where it began. */
function unsubmitted(state: LivePlan, at: string): PlanFile {
  const submissions = state.submissions.map((one) =>
    one.stoppedAt === undefined ? { ...one, stoppedAt: later(one.startedAt, at) } : one,
  );
  const file: PlanFile & { submission?: unknown; unsigned?: unknown } = { ...state, submissions };
  delete file.submission;
  delete file.unsigned;
  return file;
}
