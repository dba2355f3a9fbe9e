/** What a review conference may choose when it ends a plan. Released names: facts hold them. */
export const reviewOutcomes = ['childInNeedPlan', 'earlyHelp', 'lookedAfter', 'noServices'] as const;

export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** What ends a plan without a review conference. */
export type EndingWithoutReview = 'died' | 'reachedEighteen' | 'transferred';

export type PlanOutcome = ReviewOutcome | EndingWithoutReview;
