import { type ReturnedForChanges, type ReturnForChanges, type SignOff } from '../assessment/assessment.types';
import { needsWholePlan } from '../shared/action-plan';
import { type Actor } from '../shared/actor';
import { hands } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { maySign, notAwaited, sameText } from '../shared/sign-off';
import { type AgreePlan, type PlanSigned, type PlanSubmitted } from './agreement.types';
import { type Agreed, type LivePlan } from './plan.state';
import { needsPractitioner } from './who';

/**
 * The gate before a plan runs: every need has an action, every action an owner, a date and a measure, and the family agrees. A team manager
 * signs it then. Source: Children Act 1989, section 17; inspection report, paragraphs 3 and 47.
 * Codes: PLAN.EMPTY, PLAN.NEED_WITHOUT_ACTION, PLAN.ACTION_INCOMPLETE, CHILD_IN_NEED.FAMILY_NOT_AGREED, SIGN_OFF.*.
 */
export function planAgreed(state: LivePlan, command: AgreePlan): PlanSubmitted {
  const { by } = command;
  needsPractitioner(by);
  if (state.status === 'agreed') throw new RuleBroken('SIGN_OFF.ALREADY_PENDING', 'It is waiting for sign-off already');
  if (state.status === 'signed') throw notAwaited('signed');
  needsWholePlan(state.plan);
  needsFamily(command);
  const { workerId } = state;
  const authors = [...new Set([...hands(by), ...(workerId === undefined ? [] : [workerId])])];
  return { ...command, type: 'submitted', n: state.submissions.length + 1, authors };
}

/** A manager who had no hand in the plan signs it as the family agreed to it. */
export function planSigned(state: LivePlan, { by, at, textHash }: SignOff): PlanSigned {
  const { n } = managerMayDecide(state, by, at, textHash);
  return { type: 'signedOff', by, at, n, textHash };
}

export function planReturned(state: LivePlan, { by, at, textHash, reasonsHash }: ReturnForChanges): ReturnedForChanges {
  const { n } = managerMayDecide(state, by, at, textHash);
  return { type: 'returnedForChanges', by, at, n, textHash, reasonsHash };
}

/** Somebody who cares for the child; or the young person alone, with the reason. */
function needsFamily({ agreedBy, childAloneReason }: AgreePlan): void {
  if (agreedBy.some((whose) => whose !== 'child')) return;
  if (agreedBy.includes('child') && childAloneReason !== undefined) return;
  throw new RuleBroken('CHILD_IN_NEED.FAMILY_NOT_AGREED', 'The plan needs the family’s agreement');
}

function managerMayDecide(state: LivePlan, by: Actor, at: string, textHash: string): Agreed['submission'] {
  const { submission, workerId } = awaited(state);
  const authors = workerId === undefined ? submission.authors : [...submission.authors, workerId];
  maySign({ authors }, by, { grade: 'teamManager' });
  sameText(submission, textHash);
  notBefore(at, submission.submittedAt);
  return submission;
}

function awaited(state: LivePlan): Agreed {
  if (state.status === 'agreed') return state;
  if (state.status === 'signed') throw notAwaited('signed');
  throw notAwaited(state.unsigned ?? 'neverSubmitted');
}
