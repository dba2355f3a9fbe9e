import { type Agency } from '../codes/agencies';
import { type ContextOf } from '../shared/act-context';
import { type Advised } from '../shared/advice';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type OpensJourney } from '../shared/opens-journey';
import { type PlanOutcome, type EndingWithoutReview, type ReviewOutcome } from './outcomes';

/** The step down is ready before the plan ends: nobody falls between two services. */
export interface StepDownCodes {
  /** London date of the first meeting under the next plan, `YYYY-MM-DD`. */
  firstMeetingOn?: string;
  /** For early help: who leads from now on, and has accepted. */
  acceptedBy?: string;
  /** Of which agency they are, and which team takes over. */
  agency?: Agency;
  teamId?: string;
  familyAgrees?: boolean;
}

/** What a review conference decides about the plan. */
export interface ReviewDecision extends StepDownCodes {
  decision: 'continue' | 'end';
  /** With an end: what comes instead. */
  outcome?: ReviewOutcome;
  /** With a continuation: could a robust child in need plan do? */
  childInNeedPlanWouldDo?: boolean;
  /** With a continuation from the second review on: code of `preProceedingsAnswers`. */
  preProceedings?: string;
  /** Code of `abuseCategories`, when another one fits now. */
  category?: string;
  /** With a continuation: London date of the next review, `YYYY-MM-DD`. */
  reviewOn?: string;
  /** Code of `participations`. */
  participation: string;
  dissent: readonly Agency[];
}

export interface DecideReview extends StageCommand, ReviewDecision, Advised {
  type: 'decideReview';
  textHash: string;
  dissentHash?: string;
  /** Absent in acts of the first releases, which opened no early help. */
  context?: ContextOf<'freshId' | 'openJourneys'>;
}

export interface ReviewDecided extends StageEvent, ReviewDecision, Advised {
  type: 'reviewDecided';
  n: number;
  textHash: string;
  dissentHash?: string;
}

/** Death, the eighteenth birthday, or the day on which another council accepted the plan: `at` is that day. */
export interface EndPlan extends StageCommand {
  type: 'endPlan';
  reason: EndingWithoutReview;
  textHash?: string;
  context: { bornOn?: string };
}

/** `at` is when the plan ended in the world: the review conference's own moment. */
export interface PlanEnded extends StageEvent {
  type: 'planEnded';
  outcome: PlanOutcome;
  textHash?: string;
  /** The early help that takes over, unless the child has such a journey already. */
  opensJourney?: OpensJourney;
}

/** One has heard of the birth of a child whose plan began before it. */
export interface NoteBirth extends StageCommand {
  type: 'noteBirth';
}

export interface BirthNoted extends StageEvent {
  type: 'birthNoted';
}
