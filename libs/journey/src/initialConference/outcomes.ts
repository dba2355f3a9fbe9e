/** What an initial conference may decide. Released names: facts hold them. */
export const conferenceOutcomes = ['plan', 'childInNeedPlan', 'earlyHelp', 'otherAgency', 'noFurtherAction'] as const;

export type ConferenceOutcome = (typeof conferenceOutcomes)[number];

export type ConferenceType = 'ordinary' | 'transferIn' | 'preBirth';
