import { type OutboxMessage } from '../message';
import { type Audience } from './audience';
import { targetsOf } from './targets';

const audience: Audience = {
  people: { staff: [{ id: 'ann', roles: ['TEAM_MANAGER'], teamId: 'north' }], deputies: [] },
  subscriptions: [
    { id: 'all', types: ['*'] },
    { id: 'closures', types: ['uk.childsjourney.journey.closed'] },
  ],
  mailed: ({ type }) => type.endsWith('.submitted'),
};

function targets(factType: string, data: OutboxMessage['data'] = {}): string[] {
  return targetsOf({ id: 1n, factPosition: 1n, type: `uk.childsjourney.${factType}`, subject: 'x', data }, audience);
}

const tell = [{ role: 'TEAM_MANAGER', teamId: 'north' } as const];

describe('where a message goes', () => {
  it.each(['contact', 'journey', 'initialAssessment', 'singleAssessment'])(
    'starts the workflow of an opened %s',
    (kind) => {
      expect(targets(`${kind}.opened`)).toEqual(['workflow', 'webhook:all']);
    },
  );

  it('tells running clocks of changed days, and of no policy', () => {
    expect(targets('calendar.dayProclaimed')).toContain('workflow');
    expect(targets('calendar.daysPublished', { payload: { until: '2031-12-31' } })).toContain('workflow');
    expect(targets('policy.changed', { payload: { name: 'timescales' } })).not.toContain('workflow'); // clocks keep their rules
  });

  it('goes to the inbox when somebody is to be told, and by mail when the council mails that', () => {
    expect(targets('deadline.warned', { tell })).toEqual(['inbox', 'webhook:all']);
    expect(targets('initialAssessment.submitted', { tell })).toEqual(['inbox', 'mail:ann', 'webhook:all']);
    expect(targets('contact.screened', { tell: [] })).toEqual(['webhook:all']);
  });

  it('goes to subscribers who ask for its type', () => {
    expect(targets('journey.closed')).toEqual(['webhook:all', 'webhook:closures']);
  });
});
