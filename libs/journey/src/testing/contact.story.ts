import { type ContactOpened } from '../contact/contact.opening';
import { type Decide, type InformReferrer, type Screen } from '../contact/contact.types';
import { system } from '../shared/actor';
import { decisionMaker, hubWorker } from './people';

/** A synthetic contact: received on a Monday afternoon, decided on Tuesday. */
export const monday = '2013-02-25T14:10:00.000Z';
export const tuesday = '2013-02-26T10:00:00.000Z';
export const wednesday = '2013-02-27T09:00:00.000Z';

export const child = '11111111-0000-4000-8000-000000000001';
export const otherChild = '11111111-0000-4000-8000-000000000002';
export const newJourney = '22222222-0000-4000-8000-000000000001';
export const openJourney = '22222222-0000-4000-8000-000000000002';

export const received: ContactOpened = {
  type: 'opened',
  by: system,
  at: monday,
  ruleSet: 'wt2010',
  enquiryId: '33333333-0000-4000-8000-000000000001',
  position: 1,
  channel: 'shef',
  sourceCode: '2A',
  domesticAbuse: false,
};

/** The second police notification on a household within the council's window. */
export const repeatNotification: ContactOpened = {
  ...received,
  channel: 'police',
  sourceCode: '6',
  domesticAbuse: true,
};

export const identify = { type: 'identifyChild', by: hubWorker, at: tuesday, personId: child } as const;

export const screen: Screen = {
  type: 'screen',
  by: hubWorker,
  at: tuesday,
  history: 'earlierContacts',
  openServices: ['healthVisiting'],
  commonAssessment: 'none',
  siblings: 'considered',
  household: 'confirmed',
};

export const decide: Decide = {
  type: 'decide',
  by: decisionMaker,
  at: tuesday,
  outcome: 'noFurtherAction',
  levelOfNeed: 1,
  textHash: 'a'.repeat(64),
  journeyId: newJourney,
  context: { domesticAbuse: { notifications: 0, threshold: 2, windowMonths: 12 } },
};

export const refer: Decide = { ...decide, outcome: 'referral', levelOfNeed: 3, teamId: 'east', primaryNeed: 'N1' };

/** No assessment although this is the second notification. */
export const belowBaseline: Decide = {
  ...decide,
  context: { domesticAbuse: { notifications: 2, threshold: 2, windowMonths: 12 } },
  overrideTextHash: 'b'.repeat(64),
};

export const inform: InformReferrer = { type: 'informReferrer', by: hubWorker, at: wednesday, how: 'letter' };
