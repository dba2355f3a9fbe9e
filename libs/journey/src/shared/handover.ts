import { type ContextOf } from './act-context';
import { type StageCommand, type StageEvent } from './decider';
import { needsGrade } from './holding';
import { RuleBroken } from './rule-broken';
import { londonDate } from '#libs/timescales';

/** Another worker takes the child's journey over. */
export interface TransferWorker extends StageCommand {
  type: 'transferWorker';
  workerId: string;
  teamId: string;
  /** Code of `workerChangeReasons`. */
  reason: string;
  /** Both workers saw the family together on that day; absent with a reason of `reasonsNoJointVisit`. */
  jointVisitOn?: string;
  noJointVisitReason?: string;
  /** Whether the new worker has gone through the open clocks, the unsigned drafts and the promises to the child. */
  unfinishedHandedOver: boolean;
  /** Why now, although the family should keep its worker for a while after a plan, and why it suits them. */
  overrideHash?: string;
  /** Why the worker takes more children than the council's cap. */
  capOverrideHash?: string;
  textHash?: string;
  context: ContextOf<'unfinished' | 'caseload' | 'protectedUntil'>;
}

export interface WorkerTransferred extends StageEvent {
  type: 'workerTransferred';
  workerId: string;
  teamId: string;
  fromWorkerId?: string;
  reason: string;
  jointVisitOn?: string;
  noJointVisitReason?: string;
  overrideHash?: string;
  capOverrideHash?: string;
  textHash?: string;
  /** The change fell into the protected time after a plan. */
  withinProtectedPeriod: boolean;
  overCap: boolean;
}

/**
 * A team manager hands the work over: with a joint visit or a reason, nothing left behind, within the cap, and not in the protected time
 * after a protection plan unless reasons say so. Source: inspection report, paragraphs 3 (within three months), 22 and 69.
 * Codes: HANDOVER.GRADE_TOO_LOW, SAME_WORKER, NO_JOINT_VISIT, LEFT_BEHIND, PROTECTED_PERIOD, OVER_CAP.
 */
export function handedOver(present: { workerId?: string }, command: TransferWorker): WorkerTransferred {
  const { type: _, context, unfinishedHandedOver, ...said } = command;
  needsGrade(
    command.by,
    'teamManager',
    'HANDOVER.GRADE_TOO_LOW',
    'A team manager or somebody higher changes the worker',
  );
  if (present.workerId === command.workerId) {
    throw new RuleBroken('HANDOVER.SAME_WORKER', 'This worker holds the journey already');
  }
  if (present.workerId !== undefined && said.jointVisitOn === undefined && said.noJointVisitReason === undefined) {
    throw new RuleBroken('HANDOVER.NO_JOINT_VISIT', 'Say when both workers saw the family together, or why not');
  }
  const { openClocks, unsignedDrafts, promises } = context.unfinished;
  if (!unfinishedHandedOver && openClocks + unsignedDrafts + promises > 0) {
    throw new RuleBroken('HANDOVER.LEFT_BEHIND', 'Hand over what is not finished first', { ...context.unfinished });
  }
  const withinProtectedPeriod =
    context.protectedUntil !== undefined && londonDate(command.at) <= context.protectedUntil;
  if (withinProtectedPeriod && said.overrideHash === undefined) {
    throw new RuleBroken('HANDOVER.PROTECTED_PERIOD', 'The family keeps its worker for now: say why not', {
      until: context.protectedUntil,
    });
  }
  const overCap = context.caseload.held >= context.caseload.cap;
  if (overCap && said.capOverrideHash === undefined) {
    throw new RuleBroken('HANDOVER.OVER_CAP', 'This worker has as many children as the council allows', {
      ...context.caseload,
    });
  }
  const from = present.workerId === undefined ? {} : { fromWorkerId: present.workerId };
  return { type: 'workerTransferred', ...said, ...from, withinProtectedPeriod, overCap };
}
