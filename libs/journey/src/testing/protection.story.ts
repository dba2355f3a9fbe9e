import { type Agency } from '../codes/agencies';
import { type Presence } from '../shared/attendance';
import { type Actor } from '../shared/actor';
import { system } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import { gradeOf, type Role } from '../shared/roles';
import { type Section47Command } from '../section47/section47.types';
import { type StrategyDiscussionCommand } from '../strategyDiscussion/strategy-discussion.types';
import { seniorManager, socialWorker, teamManager } from './people';

/** Synthetic workers: ids that belong to nobody. */
const worker = (n: number, ...roles: Role[]): Actor => ({
  id: `00000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`,
  roles,
  grade: gradeOf(roles),
});

export const dutyWorker = worker(1, 'EDT_WORKER');
export const newlyQualified = worker(2, 'NQSW');
export const disabilitiesWorker = worker(3, 'CWDS_SOCIAL_WORKER');
export const headOfService = worker(4, 'SENIOR_MANAGER');

/** A synthetic child at risk: reasonable cause on Monday 25 February 2013, the discussion the same afternoon. */
export const monday = '2013-02-25T10:00:00.000Z';
export const heldAt = '2013-02-25T14:00:00.000Z';
export const evening = '2013-02-25T16:00:00.000Z';
export const tuesday = '2013-02-26T10:00:00.000Z';
export const wednesday = '2013-02-27T10:00:00.000Z';
export const thursday = '2013-02-28T10:00:00.000Z';

export const concern = '1'.repeat(64);
export const minutes = '2'.repeat(64);
export const reasons = '3'.repeat(64);
export const analysis = '4'.repeat(64);
export const question = '5'.repeat(64);

export const triggered: StageOpening = {
  type: 'opened',
  by: system,
  at: monday,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000001',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

export const came = (...all: Agency[]): Presence[] =>
  all.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));

type Act<All, T> = Extract<All, { type: T }>;
type Strategy<T> = Act<StrategyDiscussionCommand, T>;
type Enquiry<T> = Act<Section47Command, T>;

export const convene: Strategy<'convene'> = {
  type: 'convene',
  by: teamManager,
  at: monday,
  grounds: ['physicalHarm'],
  urgency: 'planned',
  medium: 'meeting',
  textHash: concern,
};

export const hold: Strategy<'hold'> = {
  type: 'hold',
  by: teamManager,
  at: heldAt,
  attendance: came('socialCare', 'police', 'healthVisitor', 'school'),
  actions: [{ owner: socialWorker.id, dueOn: '2013-02-26' }],
  textHash: minutes,
};

export const callPolice: Strategy<'hold'> = {
  ...hold,
  attendance: came('socialCare', 'police'),
  fewAgenciesReason: 'emergency',
};

export const decideOn = (
  outcome: Strategy<'recordOutcome'>['outcome'],
  by = socialWorker,
): Strategy<'recordOutcome'> => ({ type: 'recordOutcome', by, at: evening, outcome, textHash: reasons });

export const authorise: Strategy<'authorise'> = { type: 'authorise', by: teamManager, at: tuesday, textHash: reasons };

export const returnIt: Strategy<'returnOutcome'> = {
  type: 'returnOutcome',
  by: teamManager,
  at: tuesday,
  textHash: reasons,
  reasonsHash: question,
};

export const countersign: Strategy<'countersign'> = {
  type: 'countersign',
  by: seniorManager,
  at: wednesday,
  textHash: reasons,
};

/** The enquiry that the discussion decided: its first agencies are those that came. */
export const initiated: StageOpening = {
  ...triggered,
  at: heldAt,
  passed: { startsAt: heldAt, agencies: ['police', 'healthVisitor', 'school'], outcome: 'section47Joint' },
};

export const lead = (by = socialWorker): Enquiry<'allocate'> => ({
  type: 'allocate',
  by: teamManager,
  at: evening,
  workerId: by.id,
  teamId: 'east',
});

export const setResponsibility: Enquiry<'setResponsibility'> = {
  type: 'setResponsibility',
  by: teamManager,
  at: evening,
  childWithDisabilities: false,
  textHash: concern,
};

export const seeChild: Enquiry<'seeChild'> = {
  type: 'seeChild',
  by: socialWorker,
  at: tuesday,
  seen: true,
  seenAlone: true,
  textHash: minutes,
};

export const noMedical: Enquiry<'recordMedical'> = {
  type: 'recordMedical',
  by: socialWorker,
  at: tuesday,
  medical: 'notNeeded',
};

export const answered = (agency: Agency): Enquiry<'recordAnswer'> => ({
  type: 'recordAnswer',
  by: socialWorker,
  at: tuesday,
  agency,
  answer: 'informed',
});

/** Everything before the conclusion, in order. */
export const enquired: readonly Section47Command[] = [
  lead(),
  setResponsibility,
  seeChild,
  noMedical,
  answered('police'),
  answered('healthVisitor'),
  answered('school'),
];

export const conclude: Enquiry<'conclude'> = {
  type: 'conclude',
  by: socialWorker,
  at: wednesday,
  outcome: 'continuingRisk',
  textHash: analysis,
};
