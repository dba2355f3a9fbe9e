import { type FosteringCommand, type FosteringVisit } from '../privateFostering/fostering.types';
import { system } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import { gradeOf } from '../shared/roles';
import { teamManager } from './people';

/** A synthetic arrangement that the council hears of on Monday 4 March 2013. */
export const heard = '2013-03-04T10:00:00.000Z';
export const visitedAt = '2013-03-08T10:00:00.000Z';
export const reportedAt = '2013-03-11T10:00:00.000Z';
export const signedAt = '2013-03-12T10:00:00.000Z';
export const report = '1'.repeat(64);
export const assessment = '2'.repeat(64);
export const officer = {
  id: '00000000-0000-4000-8000-000000000201',
  roles: ['PRIVATE_FOSTERING_OFFICER' as const],
  grade: gradeOf(['PRIVATE_FOSTERING_OFFICER']),
};

export const notified: StageOpening = {
  type: 'opened',
  by: system,
  at: heard,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000003',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

type Act<T> = Extract<FosteringCommand, { type: T }>;

export const hostId = '44444444-0000-4000-8000-000000000001';
export const schoolId = '44444444-0000-4000-8000-000000000002';
export const check: Act<'checkDefinition'> = {
  ...{ type: 'checkDefinition', by: officer, at: heard, carer: 'notRelated', disabled: false },
  ...{ startsOn: '2013-03-01', endsOn: '2013-07-31', hostId, schoolId, context: { bornOn: '1999-05-01' } },
};
const everything: FosteringVisit = {
  ...{ childSeen: true, seenAlone: true, premises: true, carer: true, household: true, requested: false },
};
export const visit = (at: string, more: Partial<FosteringVisit> = {}): Act<'recordVisit'> => ({
  ...{ type: 'recordVisit', by: officer, at },
  ...everything,
  ...more,
});
export const write = (at: string): Act<'writeReport'> => ({ type: 'writeReport', by: officer, at, textHash: report });
export const propose: Act<'proposeSuitability'> = {
  ...{ type: 'proposeSuitability', by: officer, at: reportedAt, suitability: 'suitable', textHash: assessment },
};
export const sign: Act<'signOff'> = { type: 'signOff', by: teamManager, at: signedAt, textHash: assessment };
export const end: Act<'endArrangement'> = {
  ...{ type: 'endArrangement', by: officer, at: '2013-07-31T10:00:00.000Z', reason: 'courseEnded' },
};
