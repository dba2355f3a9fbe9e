/** Synthetic: what the API answers about a team, on Monday 25 February 2013. */
const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';

const ofChild = {
  ...{ stageId: `${journeyId}/initialAssessment-1`, kind: 'initialAssessment', n: 1, status: 'inProgress', journeyId },
  ...{ givenName: 'Sample', familyName: 'Example', workerName: 'Sample Worker', teamId: 'north' },
  openedAt: '2013-02-01T09:30:00.000Z',
};

export const lateClock = {
  ...{ ...ofChild, deadlineId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002', rule: 'initial-assessment' },
  ...{ dueOn: '2013-02-20', dueAt: '2013-02-21T00:00:00.000Z', late: true, milestones: [], reasonGiven: false },
};

export const emptyBoard = {
  ...{ teamId: 'north', name: 'Team North', service: 'assessment', asAt: '2013-02-25T10:00:00.000Z' },
  ...{ late: 0, dueSoon: 0, unallocated: 0, drifting: 0, signOffs: 0, caseloads: [] },
  rows: { late: [], dueSoon: [], unallocated: [], drifting: [], signOffs: [] },
};

export const fullBoard = {
  ...{ ...emptyBoard, late: 11, dueSoon: 1, unallocated: 1, drifting: 1, signOffs: 1 },
  rows: {
    late: [lateClock],
    dueSoon: [{ ...lateClock, late: false, dueOn: '2013-02-27', dueAt: '2013-02-28T00:00:00.000Z' }],
    unallocated: [{ ...ofChild, workerName: undefined, late: false }],
    drifting: [
      {
        ...{ ...ofChild, stageId: `${journeyId}/childProtectionPlan-1`, kind: 'childProtectionPlan' },
        ...{ rules: ['plan-drift-first'], since: '2013-01-15T00:00:00.000Z' },
      },
    ],
    signOffs: [
      {
        ...{ ...ofChild, wants: 'signOff', submission: 1, textHash: 'h', late: false },
        ...{ submittedBy: journeyId, submittedByName: 'Sample Worker', submittedAt: '2013-02-22T10:00:00.000Z' },
      },
    ],
  },
  caseloads: [
    {
      ...{ workerId: '1', name: 'Zinnia Sample', newlyQualified: true, employment: 'permanent', active: true },
      ...{ children: 17, cap: 16, over: true, teamId: 'north' },
    },
    {
      ...{ workerId: '2', name: 'Aster Sample', newlyQualified: false, employment: 'agency', active: true },
      ...{ children: 3, cap: 18, over: false, teamId: 'south' },
    },
  ],
};
