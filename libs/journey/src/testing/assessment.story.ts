import {
  type AssessmentOpened,
  type ReturnForChanges,
  type SignOff,
  type Submit,
} from '../assessment/assessment.types';
import { type Allocate } from '../shared/allocation';
import { system } from '../shared/actor';
import { socialWorker, teamManager } from './people';

/** A synthetic assessment: referred on 25 February 2013, allocated the day after. */
export const referredAt = '2013-02-25T14:10:00.000Z';
export const allocatedAt = '2013-02-26T11:00:00.000Z';
export const submittedAt = '2013-03-07T16:00:00.000Z';
export const decidedAt = '2013-03-08T10:00:00.000Z';
export const later = '2013-03-11T10:00:00.000Z';

export const firstText = '1'.repeat(64);
export const secondText = '2'.repeat(64);
export const reasons = '9'.repeat(64);

export const referred: AssessmentOpened = {
  type: 'opened',
  by: system,
  at: referredAt,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000001',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

export const allocate: Allocate = {
  type: 'allocate',
  by: teamManager,
  at: allocatedAt,
  workerId: socialWorker.id,
  teamId: 'east',
};

export const submit: Submit = {
  type: 'submit',
  by: socialWorker,
  at: submittedAt,
  textHash: firstText,
  outcome: 'noFurtherAction',
  codes: {
    childSeenOn: '2013-03-04',
    seenAlone: true,
    chronologyConsulted: true,
    interpreterNeeded: false,
    factors: ['3B', '17A'],
    primaryNeed: 'N1',
  },
};

export const signOff: SignOff = { type: 'signOff', by: teamManager, at: decidedAt, textHash: firstText };

export const returnIt: ReturnForChanges = {
  type: 'returnForChanges',
  by: teamManager,
  at: decidedAt,
  textHash: firstText,
  reasonsHash: reasons,
};

export const edit = { type: 'editAfterSubmission', by: socialWorker, at: decidedAt, textHash: secondText } as const;
