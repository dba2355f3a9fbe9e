import { type IsoDate } from '#libs/timescales';

/** What an enquiry under section 47 and a conference make of a child's road. Working days count from the strategy discussion. */
export interface Protection {
  discussionOn: IsoDate;
  outcome: 'notSubstantiated' | 'substantiatedNoContinuingRisk' | 'continuingRisk' | 'continuingRiskNoConference';
  conference?: {
    afterWorkingDays: number;
    outcome: 'plan' | 'childInNeedPlan' | 'noFurtherAction';
    category: string;
    plan?: ProtectionSpan;
  };
}

export interface ProtectionSpan {
  /** Calendar days from the conference; absent for a plan that is open at the end. */
  lastsDays?: number;
  outcome: 'childInNeedPlan' | 'noServices' | 'lookedAfter';
  /** Whether each review sits before its clock ends; otherwise the first is late. */
  reviewedInTime: boolean;
}

/** One episode of one family's need, from referral to closure: what happens, not yet how. */
export interface Road {
  referralOn: IsoDate;
  need: 'notInNeed' | 'inNeed';
  /** When an episode of need closes; absent when it is open at the end. */
  closesOn?: IsoDate;
  protection?: Protection;
  /** Whether the plan for a child in need is ever agreed with the family (many had none: inspection report, paragraph 47). */
  planAgreed: boolean;
  /** Before this day only what opens, changes and ends a case is told: no visit after visit. */
  toldFrom: IsoDate;
}

/** Brothers and sisters, and what happens to them. */
export interface FamilyPlan {
  key: string;
  size: number;
  roads: readonly Road[];
  /** Years of age when they are first referred, at least and at most, where their story needs it. */
  ages?: readonly [number, number];
}
