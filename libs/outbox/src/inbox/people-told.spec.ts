import { type People, peopleTold } from './people-told';

const people: People = {
  staff: [
    { id: 'worker', roles: ['SOCIAL_WORKER'], teamId: 'north' },
    { id: 'manager', roles: ['TEAM_MANAGER'], teamId: 'north' },
    { id: 'otherManager', roles: ['TEAM_MANAGER'], teamId: 'south' },
    { id: 'decisionMaker', roles: ['HUB_DECISION_MAKER'], teamId: 'hub' },
    { id: 'head', roles: ['SENIOR_MANAGER'], teamId: null },
    { id: 'deputy', roles: ['SOCIAL_WORKER'], teamId: 'south' },
    { id: 'chair', roles: ['CONFERENCE_CHAIR'], teamId: null },
  ],
  deputies: [
    { fromId: 'manager', toId: 'deputy' },
    { fromId: 'left', toId: 'deputy' },
    { fromId: 'head', toId: 'alsoLeft' },
  ],
};

describe('who is told', () => {
  it('tells the person who is named', () => {
    expect(peopleTold([{ staffId: 'worker' }], people)).toEqual(['worker']);
  });

  it('tells everybody who holds the role in the team, and their deputies', () => {
    expect(peopleTold([{ role: 'TEAM_MANAGER', teamId: 'north' }], people)).toEqual(['manager', 'deputy']);
  });

  it('tells the head of service of any team', () => {
    expect(peopleTold([{ role: 'SENIOR_MANAGER' }], people)).toEqual(['head']);
  });

  it('tells those of no team when the role works in none', () => {
    expect(peopleTold([{ role: 'CONFERENCE_CHAIR', teamId: 'north' }], people)).toEqual(['chair']);
  });

  it('tells the deputy of somebody who has left', () => {
    expect(peopleTold([{ staffId: 'left' }], people)).toEqual(['deputy']);
  });

  it('tells the head of service when a post is vacant', () => {
    expect(peopleTold([{ role: 'TEAM_MANAGER', teamId: 'west' }], people)).toEqual(['head']);
    expect(peopleTold([{ staffId: 'nobody' }], people)).toEqual(['head']);
  });

  it('tells each person once', () => {
    const tell = [{ staffId: 'deputy' }, { role: 'TEAM_MANAGER', teamId: 'north' } as const];
    expect(peopleTold(tell, people)).toEqual(['deputy', 'manager']);
  });
});
