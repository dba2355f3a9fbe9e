import { type Agency } from '../codes/agencies';
import { type PreProceedingsCommand } from '../preProceedings/pre-proceedings.types';
import { type Actor } from '../shared/actor';
import { type Presence } from '../shared/attendance';
import { type StageOpening } from '../shared/opening';
import { seniorManager, socialWorker, teamManager } from './people';

/** A synthetic child with a protection plan that changes too little: legal planning is asked for on Monday 4 March 2013. */
export const askedAt = '2013-03-04T10:00:00.000Z';
export const plannedAt = '2013-03-12T10:00:00.000Z';
export const decidedAt = '2013-03-13T10:00:00.000Z';
export const letterAt = '2013-03-15T10:00:00.000Z';
export const metAt = '2013-03-20T10:00:00.000Z';
export const agreedAt = '2013-03-21T10:00:00.000Z';
export const reviewedAt = '2013-04-22T10:00:00.000Z';
export const endedAt = '2013-06-24T10:00:00.000Z';

export const minutes = '1'.repeat(64);
export const reasons = '2'.repeat(64);
export const letter = '3'.repeat(64);
export const words = '4'.repeat(64);

export const needId = '77777777-0000-4000-8000-000000000011';
export const actionId = '77777777-0000-4000-8000-000000000012';
export const assessmentId = '77777777-0000-4000-8000-000000000013';

/** The council's lawyer: an id that belongs to nobody. */
export const lawyer: Actor = {
  id: '00000000-0000-4000-8000-000000000301',
  roles: ['LEGAL_ADVISER'],
  grade: 'none',
};

export const asked: StageOpening = {
  type: 'opened',
  by: seniorManager,
  at: askedAt,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000001',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

type Act<T> = Extract<PreProceedingsCommand, { type: T }>;

const came = (...all: Agency[]): Presence[] =>
  all.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));

export const plan: Act<'holdLegalPlanningMeeting'> = {
  ...{ type: 'holdLegalPlanningMeeting', by: teamManager, at: plannedAt },
  ...{ attendance: came('socialCare', 'legal'), threshold: 'met', textHash: minutes },
};

export const withoutLawyer = { ...plan, attendance: came('socialCare', 'school') };

const decideOn = (decision: Act<'decideGateway'>['decision']): Act<'decideGateway'> => ({
  ...{ type: 'decideGateway', by: seniorManager, at: decidedAt, decision, textHash: reasons },
});

export const goOn = decideOn('continuePlan');
export const begin: Act<'decideGateway'> = { ...decideOn('preProceedings'), receivers: ['mother', 'father'] };
export const issueNow = decideOn('issue');
export const notYet = decideOn('notYetKnown');

export const write = (whose: 'mother' | 'father' | 'guardian', at = letterAt): Act<'issueLetter'> => ({
  ...{ type: 'issueLetter', by: socialWorker, at, whose },
  ...{ how: 'byHand', plainWords: true, solicitors: true, textHash: letter },
});

export const nameGuardian: Act<'nameParent'> = { type: 'nameParent', by: socialWorker, at: metAt, whose: 'guardian' };

export const notFound: Act<'explainNoLetter'> = {
  ...{ type: 'explainNoLetter', by: socialWorker, at: letterAt, whose: 'father', reason: 'notFound', textHash: words },
};

export const advised = (whose: 'mother' | 'father'): Act<'recordRepresentation'> => ({
  ...{ type: 'recordRepresentation', by: socialWorker, at: letterAt, whose, representation: 'represented' },
});

export const meet: Act<'holdParentsMeeting'> = {
  ...{ type: 'holdParentsMeeting', by: teamManager, at: metAt },
  ...{ present: ['mother'], solicitorsOf: ['mother'], textHash: minutes },
};

export const nobodyCame: Act<'holdParentsMeeting'> = { ...meet, present: [], solicitorsOf: [] };

export const addNeed: Act<'addNeed'> = {
  ...{ type: 'addNeed', by: socialWorker, at: metAt, kind: 'risk', textHash: words, context: { freshId: needId } },
};

export const addAction: Act<'addAction'> = {
  ...{ type: 'addAction', by: socialWorker, at: metAt, needId, owner: 'mother', dueOn: '2013-06-14' },
  ...{ textHash: words, measureHash: words, context: { freshId: actionId } },
};

export const agree: Act<'agreePlan'> = {
  ...{ type: 'agreePlan', by: socialWorker, at: agreedAt, agreedBy: ['mother'], textHash: words },
};

export const commission = (kind = 'parenting', freshId = assessmentId): Act<'commissionAssessment'> => ({
  ...{ type: 'commissionAssessment', by: teamManager, at: agreedAt, kind, author: 'expert', textHash: words },
  context: { freshId },
});

export const receive: Act<'receiveAssessment'> = {
  ...{ type: 'receiveAssessment', by: lawyer, at: reviewedAt, assessmentId, finding: 'supports', textHash: words },
};

export const withdraw: Act<'withdrawAssessment'> = {
  ...{ type: 'withdrawAssessment', by: socialWorker, at: reviewedAt, assessmentId, reason: 'parentDeclined' },
};

export const askKin: Act<'askAboutKin'> = { type: 'askAboutKin', by: socialWorker, at: agreedAt, answer: 'nobody' };

export const offerFamilyGroup: Act<'offerFamilyGroupConference'> = {
  ...{ type: 'offerFamilyGroupConference', by: socialWorker, at: agreedAt, answer: 'accepted' },
};

export const views = (occasion: string, at: string): Act<'recordViews'>[] =>
  ['child', 'mother'].map((whose) => ({
    ...{ type: 'recordViews', by: socialWorker, at, occasion, whose, answer: 'given', textHash: words },
  }));

export const review: Act<'review'> = {
  ...{ type: 'review', by: socialWorker, at: reviewedAt, attendance: came('socialCare', 'school') },
  ...{ progress: [{ actionId, progress: 'onTrack' }], decision: 'continue', textHash: reasons },
};

export const decideToIssue: Act<'decideToIssue'> = {
  ...{ type: 'decideToIssue', by: seniorManager, at: reviewedAt, textHash: reasons },
};

export const issue: Act<'issueProceedings'> = {
  ...{ type: 'issueProceedings', by: lawyer, at: endedAt, application: 'careOrder', urgent: false },
};

export const issueAtOnce: Act<'issueProceedings'> = { ...issue, by: seniorManager, urgent: true, textHash: reasons };

export const stepDown: Act<'stepDown'> = { type: 'stepDown', by: seniorManager, at: endedAt, textHash: reasons };

/** What has happened by then, in order. */
export const begun: readonly PreProceedingsCommand[] = [plan, begin];
export const told: readonly PreProceedingsCommand[] = [...begun, write('mother'), notFound, advised('mother')];
export const agreed: readonly PreProceedingsCommand[] = [...told, meet, addNeed, addAction, agree];
export const thoughtOf: readonly PreProceedingsCommand[] = [...agreed, askKin, offerFamilyGroup];
export const reviewed: readonly PreProceedingsCommand[] = [...thoughtOf, ...views('review', reviewedAt), review];
