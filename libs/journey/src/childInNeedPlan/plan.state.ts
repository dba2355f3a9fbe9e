import { type ActionPlan } from '../shared/action-plan.types';
import { type Duty } from '../shared/duty';
import { type FamilyGroup } from '../shared/family-group';
import { type Unopened } from '../shared/opening';
import { type PendingSignOff } from '../shared/sign-off';
import { type StageFile } from '../shared/stage-file';
import { type TakenOver } from '../shared/taken-over';
import { type StepDown } from '../shared/step-down.types';
import { type Seeing } from '../shared/visit';
import { type Views } from '../shared/views';
import { type ChildInNeedOutcome } from './outcomes';
import { type ReviewCodes } from './work.types';

/** One plan handed to the manager, and how long it waited. */
export interface SubmissionSpan {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

export interface Submission extends PendingSignOff {
  n: number;
  agreedBy: readonly string[];
}

/** What a plan's state holds whatever its status. */
export interface PlanFile extends StageFile {
  workerId?: string;
  /** It was agreed in another system (ISO instant, when that is known): its text is written, agreed and signed here again. */
  takenOver?: TakenOver & { agreedAt?: string };
  plan: ActionPlan;
  submissions: readonly SubmissionSpan[];
  /** Signed by a manager; the plan runs from the family's agreement. */
  signature?: { by: string; at: string; agreedAt: string };
  visits: Duty;
  visitLog: readonly (Omit<Seeing, 'voiceHash'> & { at: string; by: string })[];
  reviews: readonly string[];
  reviewLog: readonly (ReviewCodes & { n: number; at: string })[];
  familyGroup: FamilyGroup;
  stepDown?: StepDown;
  views: readonly Views[];
}

/** `unsigned` says how the last submission ended, until the next one. */
export type Drafted = PlanFile & { status: 'drafted'; unsigned?: 'returned' | 'voided' };

/** The family has agreed; the manager's signature is awaited. */
export type Agreed = PlanFile & { status: 'agreed'; submission: Submission };

export type Signed = PlanFile & { status: 'signed' };

export type LivePlan = Drafted | Agreed | Signed;

export type EndedPlan = PlanFile & { status: 'ended'; outcome: ChildInNeedOutcome; endedAt: string };

export type OpenPlan = LivePlan | EndedPlan;

export type ChildInNeedState = Unopened | OpenPlan;
