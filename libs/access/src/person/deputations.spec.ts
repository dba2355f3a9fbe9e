import { deputationsOf } from './deputations';

const manager = { id: 'tom', roles: ['TEAM_MANAGER'], teamId: 'team-b' };
const head = { id: 'helen', roles: ['SENIOR_MANAGER', 'no such role'], teamId: null };

describe('lent authority', () => {
  it('is not for somebody who is no qualified practitioner', () => {
    expect(deputationsOf([manager, head], 'none')).toEqual([]);
  });

  it('is not of somebody who has none to lend', () => {
    const colleague = { id: 'ben', roles: ['SOCIAL_WORKER', 'HUB_DECISION_MAKER'], teamId: 'team-b' };
    expect(deputationsOf([colleague], 'practitioner')).toEqual([]);
  });

  it('is the absent manager’s grade in their team', () => {
    expect(deputationsOf([manager, head], 'practitioner')).toEqual([
      { staffId: 'tom', teamId: 'team-b', grade: 'teamManager' },
      { staffId: 'helen', teamId: undefined, grade: 'seniorManager' },
    ]);
  });
});
