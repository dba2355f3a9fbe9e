import { socialWorker, teamManager } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { type Allocate, allocated } from './allocation';

const why = 'f'.repeat(64);
const allocate = (held: number, cap: number, change: Partial<Allocate> = {}): Allocate => ({
  type: 'allocate',
  by: teamManager,
  at: '2013-02-26T10:00:00.000Z',
  workerId: socialWorker.id,
  teamId: 'east',
  context: { caseload: { held, cap, newlyQualified: cap < 18 } },
  ...change,
});
const plain = { type: 'allocated', workerId: socialWorker.id, teamId: 'east' };

describe('an allocation', () => {
  it('within the cap needs no reason, and keeps none', () => {
    expect(allocated({}, allocate(17, 18))).toMatchObject(plain);
    expect(allocated({}, allocate(17, 18, { capOverrideHash: why }))).not.toHaveProperty('capOverrideHash');
  });
  it('above the cap needs a reason, and then goes through', () => {
    expect(refusalOf(() => allocated({}, allocate(18, 18)))).toBe('ALLOCATION.OVER_CAP');
    expect(allocated({}, allocate(18, 18, { capOverrideHash: why }))).toMatchObject({ ...plain, capOverrideHash: why });
  });
  it('to a newly qualified worker meets the lower cap', () =>
    expect(refusalOf(() => allocated({}, allocate(16, 16)))).toBe('ALLOCATION.OVER_CAP'));
  it('of the first release, which knew no load, stands', () =>
    expect(allocated({}, allocate(0, 0, { context: undefined }))).toMatchObject(plain));
  it('is a manager’s, and changes something', () => {
    expect(refusalOf(() => allocated({}, allocate(0, 18, { by: socialWorker })))).toBe('ALLOCATION.GRADE_TOO_LOW');
    const held = { workerId: socialWorker.id, teamId: 'east' };
    expect(refusalOf(() => allocated(held, allocate(0, 18)))).toBe('ALLOCATION.UNCHANGED');
  });
});
