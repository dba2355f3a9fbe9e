import { type ChildInNeedCommand } from '../childInNeedPlan/plan.types';
import { type Agency } from '../codes/agencies';
import { type Presence } from '../shared/attendance';
import { type Actor, system } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import { socialWorker, teamManager } from './people';

/** A synthetic child in need: found on Monday 4 March 2013, the plan agreed with the family a week later. */
export const foundAt = '2013-03-04T10:00:00.000Z';
export const draftedAt = '2013-03-06T10:00:00.000Z';
export const agreedAt = '2013-03-11T10:00:00.000Z';
export const signedAt = '2013-03-12T10:00:00.000Z';
export const visitedAt = '2013-03-20T15:00:00.000Z';
export const reviewedAt = '2013-04-15T10:00:00.000Z';
export const endedAt = '2013-06-03T10:00:00.000Z';

export const need = '1'.repeat(64);
export const agreement = '2'.repeat(64);
export const words = '3'.repeat(64);
export const reasons = '4'.repeat(64);

export const needId = '77777777-0000-4000-8000-000000000001';
export const actionId = '77777777-0000-4000-8000-000000000002';
export const newJourney = '22222222-0000-4000-8000-000000000009';

/** The school's lead professional: an id that belongs to nobody. */
export const leadProfessional: Actor = {
  id: '00000000-0000-4000-8000-000000000201',
  roles: ['LEAD_PROFESSIONAL'],
  grade: 'none',
};

export const foundInNeed: StageOpening = {
  type: 'opened',
  by: system,
  at: foundAt,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000001',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

type Act<T> = Extract<ChildInNeedCommand, { type: T }>;

export const came = (...all: Agency[]): Presence[] =>
  all.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));

export const addNeed: Act<'addNeed'> = {
  type: 'addNeed',
  by: socialWorker,
  at: draftedAt,
  kind: 'need',
  textHash: need,
  context: { freshId: needId },
};

/** Without date and measure. */
export const vague: Act<'addAction'> = {
  type: 'addAction',
  by: socialWorker,
  at: draftedAt,
  needId,
  owner: socialWorker.id,
  textHash: words,
  context: { freshId: actionId },
};

export const addAction: Act<'addAction'> = { ...vague, dueOn: '2013-05-31', measureHash: words };

export const agreePlan: Act<'agreePlan'> = {
  type: 'agreePlan',
  by: socialWorker,
  at: agreedAt,
  agreedBy: ['child', 'mother'],
  textHash: agreement,
};

export const sign: Act<'signOff'> = { type: 'signOff', by: teamManager, at: signedAt, textHash: agreement };

export const returnIt: Act<'returnForChanges'> = {
  type: 'returnForChanges',
  by: teamManager,
  at: signedAt,
  textHash: agreement,
  reasonsHash: reasons,
};

export const visit: Act<'recordVisit'> = {
  type: 'recordVisit',
  by: socialWorker,
  at: visitedAt,
  seen: true,
  seenAlone: true,
  textHash: words,
  voiceHash: need,
};

export const views = (occasion: string, at: string): Act<'recordViews'>[] =>
  ['child', 'mother'].map((whose) => ({
    type: 'recordViews',
    by: socialWorker,
    at,
    occasion,
    whose,
    answer: 'given',
    textHash: words,
  }));

export const review: Act<'review'> = {
  type: 'review',
  by: socialWorker,
  at: reviewedAt,
  attendance: came('socialCare', 'school'),
  progress: [{ actionId, progress: 'onTrack' }],
  decision: 'continue',
  textHash: reasons,
};

export const complete: Act<'completeAction'> = {
  type: 'completeAction',
  by: socialWorker,
  at: endedAt,
  actionId,
  outcome: 'achieved',
  evidenceHash: words,
};

export const end = (outcome: Act<'end'>['outcome'], riskConsidered = true): Act<'end'> => ({
  type: 'end',
  by: teamManager,
  at: endedAt,
  outcome,
  riskConsidered,
  textHash: reasons,
});

export const offer: Act<'offerStepDown'> = {
  type: 'offerStepDown',
  by: socialWorker,
  at: '2013-05-28T10:00:00.000Z',
  teamId: 'early-help',
  leadProfessionalId: leadProfessional.id,
  agency: 'school',
  textHash: reasons,
};

export const accept: Act<'acceptStepDown'> = {
  type: 'acceptStepDown',
  by: leadProfessional,
  at: '2013-05-29T10:00:00.000Z',
  firstMeetingOn: '2013-06-10',
};

export const familyAgrees: Act<'agreeStepDown'> = {
  type: 'agreeStepDown',
  by: socialWorker,
  at: '2013-05-30T10:00:00.000Z',
  agreedBy: ['mother'],
};

export const stepDown: Act<'stepDown'> = {
  type: 'stepDown',
  by: teamManager,
  at: endedAt,
  textHash: reasons,
  context: { freshId: newJourney, openJourneys: {} },
};

export const supersede: Act<'supersede'> = { type: 'supersede', by: system, at: endedAt };

/** What makes a draft whole, in order. */
export const drafted: readonly ChildInNeedCommand[] = [addNeed, addAction];
export const signed: readonly ChildInNeedCommand[] = [...drafted, agreePlan, sign];
export const reviewed: readonly ChildInNeedCommand[] = [...signed, ...views('review', reviewedAt), review];
