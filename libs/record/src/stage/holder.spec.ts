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

  it('is whoever is asked to take a family over, and not where the family still is', () => {
    const asked = { leadProfessionalId: 'lead-2', agency: 'school' };
    const leading = { lead: { id: 'lead-1', agency: 'school' } };
    const receiving = { status: 'consentGiven', stepDown: { ...asked, from: 'assessment' } };
    const sending = { status: 'signed', stepDown: asked };
    expect(holderOf(receiving, [])).toEqual({ workerId: 'lead-2' });
    expect(holderOf({ ...receiving, ...leading }, [])).toEqual({ workerId: 'lead-1' });
    expect(holderOf(sending, [])).toEqual({});
  });

  it('does not change when nothing says so', () => {
    expect(holderOf({ status: 'inProgress' }, [{ type: 'submitted', by: system, at }])).toEqual({});
  });
});
