import { type Agency } from '../codes/agencies';
import { type InitialConferenceCommand } from '../initialConference/initial-conference.types';
import { type Actor, system } from '../shared/actor';
import { type Presence } from '../shared/attendance';
import { type StageOpening } from '../shared/opening';
import { type Role } from '../shared/roles';
import { socialWorker, teamManager } from './people';

const worker = (n: number, ...roles: Role[]): Actor => ({
  id: `00000000-0000-4000-8000-00000000020${n}`,
  roles,
  grade: 'none',
});

export const chair = worker(1, 'CONFERENCE_CHAIR');
export const anotherChair = worker(2, 'CONFERENCE_CHAIR');
export const scrutineer = worker(3, 'QA_SCRUTINEER');
export const office = worker(4, 'ADMINISTRATOR');

/** A synthetic conference: the strategy discussion on Monday 25 February 2013, the conference on Tuesday 12 March. */
export const discussedAt = '2013-02-25T14:00:00.000Z';
export const tuesday = '2013-03-05T10:00:00.000Z';
export const wednesday = '2013-03-06T10:00:00.000Z';
export const thursday = '2013-03-07T10:00:00.000Z';
export const saturday = '2013-03-09T10:00:00.000Z';
export const heldAt = '2013-03-12T10:00:00.000Z';
export const decidedAt = '2013-03-12T12:00:00.000Z';
export const dayAfter = '2013-03-13T10:00:00.000Z';

export const text = '1'.repeat(64);
export const otherText = '2'.repeat(64);

export const asked: StageOpening = {
  type: 'opened',
  by: system,
  at: discussedAt,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000001',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

export const transferIn: StageOpening = { ...asked, passed: { conferenceType: 'transferIn' } };
export const preBirth: StageOpening = { ...asked, passed: { conferenceType: 'preBirth' } };

type Act<T> = Extract<InitialConferenceCommand, { type: T }>;

export const came = (...all: Agency[]): Presence[] =>
  all.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'received' }));

export const allocate: Act<'allocate'> = {
  type: 'allocate',
  by: teamManager,
  at: tuesday,
  workerId: socialWorker.id,
  teamId: 'east',
};

export const pass: Act<'scrutinise'> = {
  type: 'scrutinise',
  by: scrutineer,
  at: wednesday,
  result: 'passed',
  childInNeedPlanWouldDo: false,
  reportsPresent: true,
  participationPlanned: true,
  gpInvited: true,
  textHash: text,
};

export const sendBack: Act<'scrutinise'> = { ...pass, result: 'returned' };

export const askAgain: Act<'askAgain'> = { type: 'askAgain', by: socialWorker, at: thursday, textHash: text };

export const book: Act<'bookConference'> = {
  type: 'bookConference',
  by: office,
  at: thursday,
  bookedFor: heldAt,
  chairId: chair.id,
  chairEmployment: 'permanent',
  chairKnowsFamily: false,
};

export const invite: Act<'inviteAgencies'> = {
  type: 'inviteAgencies',
  by: office,
  at: thursday,
  agencies: ['police', 'gp', 'school'],
};

export const report: Act<'receiveReport'> = {
  type: 'receiveReport',
  by: office,
  at: thursday,
  agency: 'gp',
  report: 'received',
  textHash: text,
};

export const offer: Act<'offerAdvocate'> = {
  type: 'offerAdvocate',
  by: socialWorker,
  at: thursday,
  offeredOn: '2013-03-06',
  answer: 'accepted',
};

export const adjourn: Act<'adjournConference'> = {
  type: 'adjournConference',
  by: chair,
  at: heldAt,
  reason: 'notQuorate',
  textHash: text,
};

export const hold: Act<'holdConference'> = {
  type: 'holdConference',
  by: chair,
  at: heldAt,
  attendance: came('socialCare', 'police', 'gp', 'school'),
};

export const decidePlan: Act<'decideConference'> = {
  type: 'decideConference',
  by: chair,
  at: decidedAt,
  outcome: 'plan',
  childInNeedPlanWouldDo: false,
  participation: 'PN2',
  dissent: [],
  category: 'NEG',
  firstCoreGroupOn: '2013-03-22',
  reviewOn: '2013-06-11',
  textHash: text,
  context: { previousPlans: 0 },
};

export const decideChildInNeed: Act<'decideConference'> = {
  type: 'decideConference',
  by: chair,
  at: decidedAt,
  outcome: 'childInNeedPlan',
  childInNeedPlanWouldDo: true,
  participation: 'PN6',
  dissent: [],
  textHash: text,
  context: { previousPlans: 0 },
};

export const views = (whose: string, at = dayAfter, occasion = 'conference'): Act<'recordViews'> => ({
  type: 'recordViews',
  by: socialWorker,
  at,
  occasion,
  whose,
  answer: 'given',
  textHash: text,
});

export const issueDecisions: Act<'issueDecisions'> = { type: 'issueDecisions', by: office, at: dayAfter };
export const issueRecord: Act<'issueRecord'> = { type: 'issueRecord', by: office, at: dayAfter, textHash: text };

/** From the request to the day of the conference. */
export const untilHeld = [allocate, pass, book, invite, report, offer, hold] as const;
