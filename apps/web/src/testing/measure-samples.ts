/** Synthetic: what the API answers about measures, on Monday 25 March 2013. */
const days = { from: '2013-01-01', to: '2013-03-25' };

const teams = [
  { teamId: 'south', name: 'Team South', service: 'assessment' },
  { teamId: 'north', name: 'Team North', service: 'assessment' },
  { teamId: 'hub', name: 'Hub', service: 'hub' },
];

export const asked = { ...days, asAt: '2013-03-25T10:00:00.000Z', teams, whole: true };

export const inTime = {
  ...{ id: 'initial-assessments-in-time', title: 'Initial assessments within 10 working days', group: 'assessment' },
  ...{ sets: ['2012-13'], unit: 'percent', counted: 'overPeriod', better: 'higher' },
  ...{ numerator: 7, denominator: 8, value: 87.5, earlier: { numerator: 5, denominator: 8, value: 62.5 } },
};

export const referrals = {
  ...{ id: 'referrals', title: 'Referrals', group: 'frontDoor', sets: ['2012-13', 'today'] },
  ...{ unit: 'number', counted: 'overPeriod', numerator: 1200, value: 1200, earlier: { numerator: 1200, value: 1200 } },
};

export const rate = {
  ...{ id: 'plan-rate', title: 'Plans for each 10,000 children', group: 'plans', sets: ['today'], unit: 'rate' },
  ...{ counted: 'atEnd', numerator: 0, earlier: { numerator: 3, denominator: 24_891, value: 1.2 } },
};

export const measureBoard = { ...asked, items: [inTime, referrals, rate] };

export const measureDetail = {
  ...{ ...asked, ...inTime, step: 'month', ruleSet: 'wt2010', source: 'Former national indicator 59' },
  numeratorWords: 'Of those, authorised before the clock ended',
  denominatorWords: 'Initial assessments authorised in the period',
  byTeam: [
    { teamId: 'north', name: '=Team North', service: 'assessment', numerator: 4, denominator: 4, value: 100 },
    { name: 'No team', numerator: 3, denominator: 4, value: 75 },
  ],
  trend: [
    { from: '2013-01-01', to: '2013-01-31', numerator: 2, denominator: 2, value: 100 },
    { from: '2013-02-01', to: '2013-02-28', numerator: 0, denominator: 0 },
    { from: '2013-03-01', to: '2013-03-25', numerator: 5, denominator: 6, value: 83.3 },
  ],
  reasons: [{ reason: 'workload', count: 1 }, { count: 2 }],
};

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';

export const lateRow = {
  ...{ at: '2013-03-07T10:00:00.000Z', met: false, counted: true, kind: 'initialAssessment', teamName: 'Team North' },
  ...{ rule: 'initial-assessment', dueOn: '2013-03-05', stoppedAt: '2013-03-07T10:00:00.000Z', late: true },
  reason: 'workload',
  record: { stageId: `${journeyId}/initialAssessment-1`, journeyId, givenName: 'Sample', familyName: 'Example' },
};
