import { type StageEvent, system } from '#libs/journey';
import { holderOf } from './holder';

const at = '2013-03-04T10:00:00.000Z';
const given = { by: system, at, workerId: 'w-1', teamId: 'north' };

describe('who holds a stage', () => {
  it.each(['allocated', 'workerTransferred'])('is whom an event “%s” names', (type) => {
    const events: StageEvent[] = [
      { ...given, type },
      { type: 'submitted', by: system, at },
    ];
    expect(holderOf({ status: 'inProgress' }, events)).toEqual({ workerId: 'w-1', teamId: 'north' });
  });

  it('is the lead professional in early help, of whatever team', () => {
    const state = { status: 'assessing', lead: { id: 'lead-1', agency: 'school' } };
    expect(holderOf(state, [])).toEqual({ workerId: 'lead-1' });
  });

  it('does not change when nothing says so', () => {
    expect(holderOf({ status: 'inProgress' }, [{ type: 'submitted', by: system, at }])).toEqual({});
  });
});
