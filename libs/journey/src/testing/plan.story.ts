import { type ProtectionPlanCommand } from '../childProtectionPlan/plan.types';
import { type Actor } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import * as conference from './conference.story';
import { seniorManager, socialWorker, teamManager } from './people';

/** A synthetic plan: the conference on Tuesday 12 March 2013. */
export const heldAt = conference.heldAt;
export const visitedAt = '2013-03-20T16:00:00.000Z';
export const metAt = '2013-03-22T10:00:00.000Z';
const supervisedAt = '2013-04-09T10:00:00.000Z';
export const reviewedAt = '2013-06-11T10:00:00.000Z';
export const afterReview = '2013-06-12T10:00:00.000Z';

export const { text, otherText, chair, anotherChair, came, office } = conference;
export const needId = '44444444-0000-4000-8000-000000000001';
export const actionId = '55555555-0000-4000-8000-000000000001';

export const begun: StageOpening = {
  ...conference.asked,
  at: heldAt,
  passed: {
    startsAt: heldAt,
    conferenceType: 'ordinary',
    category: 'NEG',
    chairId: chair.id,
    chairEmployment: 'permanent',
    previousPlans: 1,
    repeatPlan: true,
    firstCoreGroupOn: '2013-03-22',
    reviewOn: '2013-06-11',
  },
};

export const begunBeforeBirth: StageOpening = { ...begun, passed: { ...begun.passed, conferenceType: 'preBirth' } };

type Act<T> = Extract<ProtectionPlanCommand, { type: T }>;

const by: Actor = socialWorker;
const dayOne = '2013-03-13T10:00:00.000Z';

export const allocate: Act<'allocate'> = { ...conference.allocate, at: dayOne };

export const addNeed: Act<'addNeed'> = {
  type: 'addNeed',
  by,
  at: dayOne,
  kind: 'risk',
  textHash: text,
  context: { freshId: needId },
};

export const addAction: Act<'addAction'> = {
  type: 'addAction',
  by,
  at: dayOne,
  needId,
  owner: 'mother',
  dueOn: '2013-04-30',
  textHash: text,
  measureHash: otherText,
  context: { freshId: actionId },
};

export const arrange: Act<'setArrangements'> = {
  type: 'setArrangements',
  by,
  at: dayOne,
  coreGroup: ['socialCare', 'school', 'healthVisitor'],
  visits: 'usual',
  contingencyHash: text,
};

export const activate: Act<'activatePlan'> = { type: 'activatePlan', by, at: metAt };

export const visit: Act<'recordVisit'> = {
  type: 'recordVisit',
  by,
  at: visitedAt,
  seen: true,
  seenAlone: true,
  bedroomSeen: true,
  textHash: text,
  voiceHash: otherText,
};

export const unseen: Act<'recordVisit'> = {
  type: 'recordVisit',
  by,
  at: visitedAt,
  seen: false,
  notSeenReason: 'refused',
  seenAlone: false,
  bedroomSeen: false,
  textHash: text,
};

export const coreGroup: Act<'recordCoreGroup'> = {
  type: 'recordCoreGroup',
  by,
  at: metAt,
  chair: socialWorker.id,
  attendance: came('socialCare', 'school', 'healthVisitor'),
  progress: [{ actionId, progress: 'onTrack' }],
  risk: 'same',
  nextOn: '2013-04-19',
  textHash: text,
  voiceHash: otherText,
};

export const supervise: Act<'recordSupervision'> = {
  type: 'recordSupervision',
  by: teamManager,
  at: supervisedAt,
  progress: [{ actionId, progress: 'slow' }],
  textHash: text,
  challengeHash: otherText,
  context: { wordsWritten: { written: 120, fewest: 50 } },
};

export const book: Act<'bookConference'> = { ...conference.book, at: supervisedAt, bookedFor: reviewedAt };
export const offer: Act<'offerAdvocate'> = { ...conference.offer, at: supervisedAt };
export const hold: Act<'holdConference'> = { ...conference.hold, at: reviewedAt };
export const childsViews = conference.views('child', reviewedAt, 'review');
export const mothersViews = conference.views('mother', reviewedAt, 'review');

export const goOn: Act<'decideReview'> = {
  type: 'decideReview',
  by: chair,
  at: afterReview,
  decision: 'continue',
  childInNeedPlanWouldDo: false,
  reviewOn: '2013-12-10',
  participation: 'PN1',
  dissent: [],
  textHash: text,
};

export const stepDown: Act<'decideReview'> = {
  type: 'decideReview',
  by: chair,
  at: afterReview,
  decision: 'end',
  outcome: 'childInNeedPlan',
  firstMeetingOn: '2013-06-20',
  participation: 'PN1',
  dissent: [],
  textHash: text,
};

export const seniorReview: Act<'recordSeniorReview'> = {
  type: 'recordSeniorReview',
  by: seniorManager,
  at: '2014-09-10T10:00:00.000Z',
  outcome: 'continue',
  textHash: text,
};

export const considerDrift: Act<'considerDrift'> = {
  type: 'considerDrift',
  by: teamManager,
  at: '2014-06-10T10:00:00.000Z',
  alarm: 'first',
  textHash: text,
};

export const endPlan: Act<'endPlan'> = {
  type: 'endPlan',
  by: teamManager,
  at: afterReview,
  reason: 'transferred',
  context: {},
};

/** The written plan, ready to be active. */
export const writeIt = [allocate, addNeed, addAction, arrange] as const;

/** From the day after the conference to the day of the review. */
export const untilReview = [...writeIt, visit, activate, coreGroup, supervise, book, offer, hold] as const;
export const heard = [childsViews, mothersViews] as const;
