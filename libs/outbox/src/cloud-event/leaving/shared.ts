/** Only that it happened: whose it is, and what it says of a family, is read in the service. */
export const onlyThatItHappened: readonly string[] = [];

const nothing = onlyThatItHappened;

/** In every stage that has them. */
export const everywhere = {
  opened: ['ruleSet', 'teamId', 'enquiryId', 'position', 'contactId', 'journeyId', 'n', 'referralAt'],
  allocated: ['teamId'],
  viewsRecorded: nothing,
  deadlineExtended: ['rule', 'n', 'until', 'reason'],
  latenessExplained: ['deadlineId', 'reason'],
} as const;

export const signing = {
  submitted: ['n'],
  submissionVoided: ['n'],
  signedOff: ['n', 'outcome'],
  returnedForChanges: ['n'],
} as const;

export const countersigning = {
  outcomeAuthorised: ['n'],
  outcomeReturned: ['n'],
  outcomeCountersigned: ['n'],
  outcomeQueried: ['n'],
  queryAnswered: ['n'],
} as const;

/** The owner of an action may be a person. */
export const planning = {
  needAdded: nothing,
  actionAdded: ['actionId', 'dueOn'],
  actionChanged: ['actionId', 'dueOn', 'rolledOver'],
  progressRecorded: ['actionId', 'progress'],
  actionCompleted: ['actionId', 'outcome'],
} as const;

export const steppingDown = {
  stepDownOffered: ['teamId', 'agency'],
  stepDownAccepted: ['firstMeetingOn'],
  stepDownDeclined: nothing,
  stepDownAgreed: nothing,
} as const;

/** Bookings and sittings of conferences; who came, and what the child was offered, is the family's. */
export const meeting = {
  conferenceBooked: ['n', 'bookedFor', 'meetingId'],
  agenciesInvited: ['meetingId'],
  reportReceived: ['agency', 'report'],
  advocateOffered: nothing,
  conferenceAdjourned: ['n', 'reason', 'meetingId'],
  conferenceHeld: ['quorate', 'meetingId'],
} as const;

/** Whether the child was safe that night is the family's. */
export const nightDuty = { handedOver: ['n'], handOverAccepted: ['n'] } as const;

export const familyGroup = { familyGroupConferenceOffered: nothing, familyGroupConferenceHeld: nothing } as const;
