import { type Meeting, type Sitting } from '../conference/meeting.types';
import { type ActionPlan } from '../shared/action-plan.types';
import { type Duty } from '../shared/duty';
import { type OpenedState, type Unopened } from '../shared/opening';
import { type TakenOver } from '../shared/taken-over';
import { type Views } from '../shared/views';
import { type CoreGroup } from './core-group.types';
import { type DriftAnswer, type SeniorReview } from './drift.types';
import { type PlanOutcome } from './outcomes';
import { type Order } from '../shared/protective-orders.types';
import { type ReviewDecision } from './review.types';
import { type Supervision } from './supervision.types';
import { type Visit } from './visit.types';
import { type Arrangements } from './written-plan.types';

/** A review conference that sat, with its decision. */
export interface Review extends ReviewDecision {
  n: number;
  sitting: Sitting;
  /** The chair had chaired the conference before this one, too. */
  sameChair: boolean;
  decidedAt: string;
}

/** What a plan's state holds whatever its status. */
export interface PlanFile extends OpenedState {
  journeyId: string;
  personId: string;
  n: number;
  /** The lead social worker. */
  workerId?: string;
  /** Codes of `abuseCategories`: at the conference, and now. */
  initialCategory?: string;
  category?: string;
  previousPlans: number;
  /** It began in another system. Days, `YYYY-MM-DD`, as that system gives them. */
  takenOver?: TakenOver & {
    reviewedOn: readonly string[];
    visitedOn?: string;
    /** Nobody visited there: the first turn goes on. */
    neverVisited?: true;
    seenAlone?: boolean;
    latestCategory?: string;
  };
  preBirth: boolean;
  /** When one heard of the birth. Not the date of birth: that is the person's. */
  birthHeardAt?: string;
  /** Who chaired the last conference. */
  chairId?: string;
  plan: ActionPlan;
  arrangements?: Arrangements;
  writtenAt?: string;
  visits: Duty;
  visitLog: readonly Visit[];
  /** From which moment another frequency applies. */
  frequencies: readonly { from: string; visits: string }[];
  coreGroups: Duty;
  coreGroupLog: readonly CoreGroup[];
  supervision: Duty;
  supervisionLog: readonly Supervision[];
  reviews: Duty;
  /** The review conference that is being prepared, or that waits for its decision. */
  meeting: Meeting;
  reviewLog: readonly Review[];
  driftAnswers: readonly DriftAnswer[];
  seniorReviews: Duty;
  seniorReviewLog: readonly SeniorReview[];
  orders: readonly Order[];
  views: readonly Views[];
}

/**
 * `outline`: in force from the conference on, and not yet written out. `active`: every action has an owner, a date and a measure.
 * Both protect the child alike.
 */
export type LivePlan = PlanFile & { status: 'outline' | 'active' };

export type EndedPlan = PlanFile & {
  status: 'ended';
  outcome: PlanOutcome;
  /** When the plan ended in the world: the review conference, or what ended it without one. */
  endedAt: string;
};

export type ProtectionPlanState = Unopened | LivePlan | EndedPlan;
