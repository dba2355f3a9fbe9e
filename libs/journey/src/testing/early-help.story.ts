import { type CommonAssessmentCommand } from '../commonAssessment/common-assessment.types';
import { type Actor, system } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import * as child from './child-in-need.story';
import { hubWorker, partner } from './people';

const { actionId, addAction, addNeed, came, needId, reasons, words } = child;
export const { leadProfessional } = child;

/** A synthetic family: received on Monday 4 March 2013, at the panel on the 18th, the team's first meeting a week later. */
export const receivedAt = '2013-03-04T10:00:00.000Z';
export const consentAt = '2013-03-06T10:00:00.000Z';
export const writtenAt = '2013-03-15T10:00:00.000Z';
export const panelAt = '2013-03-18T10:00:00.000Z';
export const teamAt = '2013-03-25T10:00:00.000Z';
export const reviewAt = '2013-05-02T10:00:00.000Z';
export const closedAt = '2013-06-10T10:00:00.000Z';

export const panel: Actor = {
  id: '00000000-0000-4000-8000-000000000202',
  roles: ['ALLOCATION_PANEL'],
  grade: 'none',
};

export const received: StageOpening = {
  type: 'opened',
  by: system,
  at: receivedAt,
  ruleSet: 'wt2010',
  teamId: 'early-help',
  journeyId: '22222222-0000-4000-8000-000000000002',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

/** The same, come down from a child in need plan: everything was agreed before the sender left. */
export const cameDown: StageOpening = {
  ...received,
  passed: {
    stepDownFrom: 'childInNeedPlan',
    leadProfessionalId: leadProfessional.id,
    agency: 'school',
    firstMeetingOn: '2013-03-11',
    acceptedAt: '2013-03-01T10:00:00.000Z',
    familyAgreedAt: '2013-03-01T11:00:00.000Z',
  },
};

type Act<T> = Extract<CommonAssessmentCommand, { type: T }>;

export const seek: Act<'seekConsent'> = {
  type: 'seekConsent',
  by: hubWorker,
  at: receivedAt,
  asked: ['mother', 'child'],
};

export const consent = (answer: 'given' | 'refused' = 'given'): Act<'recordConsent'> => ({
  type: 'recordConsent',
  by: hubWorker,
  at: consentAt,
  answer,
  answeredBy: ['mother'],
  textHash: words,
});

export const withdraw: Act<'withdrawConsent'> = {
  type: 'withdrawConsent',
  by: leadProfessional,
  at: closedAt,
  riskConsidered: true,
  textHash: reasons,
};

export const nameLead: Act<'nameLeadProfessional'> = {
  type: 'nameLeadProfessional',
  by: hubWorker,
  at: consentAt,
  leadProfessionalId: leadProfessional.id,
  agency: 'school',
};

export const views = (occasion: string, at: string): Act<'recordViews'>[] =>
  child.views(occasion, at).map((one) => ({ ...one, by: leadProfessional }));

export const star = (occasion: 'start' | 'review' | 'end', at: string, score: number): Act<'recordStar'> => ({
  type: 'recordStar',
  by: leadProfessional,
  at,
  occasion,
  scores: [{ area: 'routine', score }],
});

export const write: Act<'completeAssessment'> = {
  type: 'completeAssessment',
  by: partner,
  at: writtenAt,
  servicesAsked: ['parenting'],
  textHash: words,
};

export const allocated: Act<'decideAllocation'> = {
  type: 'decideAllocation',
  by: panel,
  at: panelAt,
  decision: 'allocated',
  services: ['parenting'],
  textHash: reasons,
};

export const planned: readonly CommonAssessmentCommand[] = [
  { ...addNeed, by: leadProfessional, at: teamAt },
  { ...addAction, by: leadProfessional, at: teamAt },
];

export const agree: Act<'agreePlan'> = {
  type: 'agreePlan',
  by: leadProfessional,
  at: teamAt,
  attendance: came('school', 'healthVisitor'),
  textHash: words,
};

export const review: Act<'review'> = {
  type: 'review',
  by: leadProfessional,
  at: reviewAt,
  attendance: came('school'),
  progress: [{ actionId, progress: 'onTrack' }],
  decision: 'continue',
  textHash: reasons,
};

export const complete: Act<'completeAction'> = { ...child.complete, by: leadProfessional, at: closedAt };

export const close = (outcome: 'outcomesMet' | 'disengaged', riskConsidered = true): Act<'close'> => ({
  type: 'close',
  by: leadProfessional,
  at: closedAt,
  outcome,
  riskConsidered,
  textHash: reasons,
});

export const stepUp: Act<'stepUp'> = {
  type: 'stepUp',
  by: partner,
  at: closedAt,
  concerns: ['neglect'],
  textHash: reasons,
};

export const receiveStepUp: Act<'receiveStepUp'> = {
  type: 'receiveStepUp',
  by: hubWorker,
  at: closedAt,
  contactId: needId,
};

export const sendDown: Act<'receiveStepDown'> = {
  type: 'receiveStepDown',
  by: hubWorker,
  at: receivedAt,
  from: 'assessment',
  teamId: 'early-help',
  leadProfessionalId: leadProfessional.id,
  agency: 'school',
  textHash: reasons,
};

export const accept: Act<'acceptStepDown'> = { ...child.accept, at: consentAt, firstMeetingOn: '2013-03-13' };

export const decline: Act<'declineStepDown'> = {
  type: 'declineStepDown',
  by: leadProfessional,
  at: consentAt,
  textHash: reasons,
};

/** In order: consent, assessment, panel, team, review. */
export const consented: readonly CommonAssessmentCommand[] = [seek, consent(), nameLead];
export const written: readonly CommonAssessmentCommand[] = [
  ...consented,
  ...views('assessmentEnded', writtenAt),
  write,
];
export const withTeam: readonly CommonAssessmentCommand[] = [...written, allocated, ...planned];
export const agreed: readonly CommonAssessmentCommand[] = [...withTeam, agree];
export const reviewed: readonly CommonAssessmentCommand[] = [...agreed, ...views('review', reviewAt), review];
