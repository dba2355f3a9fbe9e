import { caseloadView } from './caseload-view';

const policy = { newlyQualified: 16, others: 18 };
const worker = {
  ...{ workerId: 'w', name: 'Sample Worker', teamId: null, employment: 'permanent', active: true },
  ...{ roles: ['SOCIAL_WORKER'], newlyQualified: false, caseloadCap: null },
};
const judged = (more: Partial<Parameters<typeof caseloadView>[0]>) => {
  const { cap, over } = caseloadView({ ...worker, children: 17, ...more }, policy);
  return [cap, over];
};

describe('a caseload', () => {
  it('is held against the council’s cap, or the worker’s own', () => {
    expect(judged({})).toEqual([18, false]);
    expect(judged({ children: 18 })).toEqual([18, false]);
    expect(judged({ children: 19 })).toEqual([18, true]);
    expect(judged({ caseloadCap: 10 })).toEqual([10, true]);
    expect(judged({ caseloadCap: 25 })).toEqual([25, false]);
  });

  it('of a newly qualified worker is protected: their own cap may be lower, never higher', () => {
    expect(judged({ newlyQualified: true })).toEqual([16, true]);
    expect(judged({ roles: ['NQSW'] })).toEqual([16, true]);
    expect(judged({ newlyQualified: true, caseloadCap: 25 })).toEqual([16, true]);
    expect(judged({ newlyQualified: true, caseloadCap: 8 })).toEqual([8, true]);
  });
});
