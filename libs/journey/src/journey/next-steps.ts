/** What the next release's stages will take over; until then a team manager sees that the step is wanted. */
export const nextSteps = ['childInNeedPlan', 'coreAssessment', 'strategyDiscussion'] as const;

export type NextStep = (typeof nextSteps)[number];
