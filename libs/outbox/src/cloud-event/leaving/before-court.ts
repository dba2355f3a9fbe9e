import { everywhere, familyGroup, onlyThatItHappened as nothing, planning } from './shared';

/** The work before proceedings. Who was written to, who came, and what was looked into is the family's, and the lawyers'. */
export const beforeCourt = {
  preProceedings: {
    ...everywhere,
    ...planning,
    ...familyGroup,
    legalPlanningMeetingHeld: ['n', 'meetingId'],
    gatewayDecided: ['n', 'decision'],
    parentNamed: nothing,
    letterIssued: nothing,
    noLetterExplained: nothing,
    representationRecorded: nothing,
    parentsMeetingHeld: ['n', 'meetingId'],
    assessmentCommissioned: ['assessmentId'],
    assessmentReceived: ['assessmentId'],
    assessmentWithdrawn: ['assessmentId'],
    kinAsked: nothing,
    planAgreed: nothing,
    preProceedingsReviewed: ['n', 'decision', 'meetingId'],
    proceedingsDecided: nothing,
    proceedingsIssued: ['application', 'urgent'],
    steppedDown: nothing,
  },
} as const;
