import { type People } from './people-told';
import { type RestrictedRecord } from './restricted-records';
import { mayLeave, whoHears } from './who-hears';

const record: RestrictedRecord = { restricted: true, staffIds: ['hubManager'], teamIds: ['north'], excluded: [] };

const people: People = {
  staff: [
    { id: 'worker', roles: ['SOCIAL_WORKER'], teamId: 'north' },
    { id: 'manager', roles: ['TEAM_MANAGER'], teamId: 'north' },
    { id: 'deputy', roles: ['SOCIAL_WORKER'], teamId: 'south' },
    { id: 'hubWorker', roles: ['HUB_WORKER'], teamId: 'hub' },
    { id: 'hubManager', roles: ['TEAM_MANAGER'], teamId: 'hub' },
    { id: 'head', roles: ['SENIOR_MANAGER'], teamId: null },
  ],
  deputies: [{ fromId: 'manager', toId: 'deputy' }],
  restricted: new Map([['restricted', record]]),
};

const heard = (type: string, tell: object[], streamId = 'restricted', whole = people) =>
  whoHears({ type: `uk.childsjourney.${type}`, data: { streamId, tell: tell as [] } }, whole);

const excluding = (...excluded: string[]): People => ({
  ...people,
  restricted: new Map([['restricted', { ...record, excluded }]]),
});

describe('who hears of a restricted child', () => {
  it('are those who have the record, and the deputies of its teams', () => {
    expect(heard('deadline.breached', [{ role: 'TEAM_MANAGER', teamId: 'north' }])).toEqual(['manager', 'deputy']);
    expect(heard('deadline.breached', [{ role: 'TEAM_MANAGER', teamId: 'north' }, { role: 'SENIOR_MANAGER' }])).toEqual(
      ['manager', 'deputy'],
    );
  });

  it('are they also when only others were meant', () => {
    expect(heard('contact.allocated', [{ role: 'HUB_WORKER', teamId: 'hub' }])).toEqual([
      'hubManager',
      'worker',
      'manager',
      'deputy',
    ]);
  });

  it('is nobody who is shut out', () => {
    const tell = [{ role: 'TEAM_MANAGER', teamId: 'north' }];
    expect(heard('deadline.breached', tell, 'restricted', excluding('manager'))).toEqual(['deputy']);
  });

  it('is every senior manager when somebody had to open the record', () => {
    expect(heard('person.glassBroken', [{ role: 'SENIOR_MANAGER' }])).toEqual(['head']);
  });

  it('is everybody who is meant where the record is open', () => {
    expect(heard('deadline.breached', [{ role: 'HUB_WORKER', teamId: 'hub' }], 'another')).toEqual(['hubWorker']);
    expect(heard('contact.screened', [])).toEqual([]);
  });
});

describe('what leaves the service', () => {
  const leaves = (type: string, streamId: string) =>
    mayLeave({ type: `uk.childsjourney.${type}`, data: { streamId } }, people);

  it('is nothing about a restricted child, nor who may know of any', () => {
    expect(leaves('contact.decided', 'restricted')).toBe(false);
    expect(leaves('person.unrestricted', 'another')).toBe(false);
    expect(leaves('contact.decided', 'another')).toBe(true);
    expect(leaves('person.created', 'another')).toBe(true);
  });
});
