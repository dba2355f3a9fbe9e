import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type Commissioned, type LivePreProceedings } from './pre-proceedings.state';
import { needsManager, needsPractitioner, needsPractitionerOrLawyer } from './who';
import {
  type AssessmentCommissioned,
  type AssessmentReceived,
  type AssessmentWithdrawn,
  type CommissionAssessment,
  type ReceiveAssessment,
  type WithdrawAssessment,
} from './work.types';

/** What a manager commissions so that a decision can stand before a court. Code: PRE_PROCEEDINGS.GRADE_TOO_LOW. */
export function assessmentCommissioned({ type: _, context, ...command }: CommissionAssessment): AssessmentCommissioned {
  needsManager(command.by);
  return { type: 'assessmentCommissioned', ...command, assessmentId: context.freshId };
}

/** Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, NO_SUCH_ASSESSMENT, ASSESSMENT_OVER. */
export function assessmentReceived(state: LivePreProceedings, command: ReceiveAssessment): AssessmentReceived {
  needsPractitionerOrLawyer(command.by);
  notBefore(command.at, awaited(state, command.assessmentId).commissionedAt);
  return { ...command, type: 'assessmentReceived' };
}

/** Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, NO_SUCH_ASSESSMENT, ASSESSMENT_OVER. */
export function assessmentWithdrawn(state: LivePreProceedings, command: WithdrawAssessment): AssessmentWithdrawn {
  needsPractitioner(command.by);
  notBefore(command.at, awaited(state, command.assessmentId).commissionedAt);
  return { ...command, type: 'assessmentWithdrawn' };
}

/** Those that are still to come. */
export function outstanding({ assessments }: Pick<LivePreProceedings, 'assessments'>): Commissioned[] {
  return assessments.filter(({ receivedAt, withdrawnAt }) => receivedAt === undefined && withdrawnAt === undefined);
}

function awaited(state: LivePreProceedings, assessmentId: string): Commissioned {
  const found = state.assessments.find((one) => one.assessmentId === assessmentId);
  if (found === undefined)
    throw new RuleBroken('PRE_PROCEEDINGS.NO_SUCH_ASSESSMENT', 'No such assessment was commissioned');
  if (!outstanding(state).includes(found)) {
    throw new RuleBroken('PRE_PROCEEDINGS.ASSESSMENT_OVER', 'This assessment is in, or does not come any more');
  }
  return found;
}
