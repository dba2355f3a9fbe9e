import { fakeVisit, type Pretended, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { TeamChangesController } from './team-changes.controller';
import { TeamsController } from './teams.controller';

const common = { newlyQualified: false, employment: 'permanent', active: true, teamId: 'north' };
const manager = { ...common, id: somebody.id, name: 'Sample Manager', roles: ['TEAM_MANAGER'] };
const north = { id: 'north', name: 'North', service: 'assessment' };
const reason = 'Synthetic: a new office';
const entry = {
  ...north,
  changes: [{ change: 'created', reason, changedBy: somebody.id, changedAt: '2013-02-25T14:10:00.000Z' }],
};
const answers = {
  'get /staff': { items: [manager] },
  'get /teams': { items: [{ ...north, closed: false }] },
  'get /teams/{teamId}': entry,
};
const visiting = ({ api, ...more }: Pretended = {}) =>
  fakeVisit({ may: ['read Staff', 'administer Staff'], api: { ...answers, ...api }, ...more });
const pages = new TeamsController();
const changing = new TeamChangesController();

describe('teams', () => {
  it('are listed with their service and how many work in each', async () => {
    const $ = rendered(await pages.teams(visiting().visit));
    expect(textOf($, 'tbody tr')).toBe('North Assessment 1');
    expect($('tbody a').attr('href')).toBe('/teams/north');
    expect(faultsOf($)).toEqual([]);
  });

  it('are kept by administrators only', async () => {
    await expect(pages.teams(visiting({ may: ['read Staff'] }).visit)).rejects.toThrow('Forbidden');
  });
});

describe('a team', () => {
  it('stands with its people, who manages it, and each change', async () => {
    const $ = rendered(await pages.team(visiting().visit, 'north'));
    expect(textOf($, '#people')).toBe('Sample Manager Team manager');
    expect(textOf($, '#history tbody tr')).toBe(`Made ${reason} Sample Manager 25 February 2013 at 14:10`);
    expect(faultsOf($)).toEqual([]);
  });

  it('can be closed once nobody works in it', async () => {
    const closing = async (items: object[]) => {
      const $ = rendered(await pages.team(visiting({ api: { 'get /staff': { items } } }).visit, 'north'));
      return $('a[href="/teams/north/close"]').length;
    };
    expect([await closing([manager]), await closing([])]).toEqual([0, 1]);
    const { visit, api } = visiting({ posted: { reason }, api: { 'post /teams/{teamId}/closure': entry } });
    expect(await changing.close(visit, 'north')).toEqual({ goTo: '/teams/north' });
    expect(api.sent).toMatchObject([{ path: { teamId: 'north' }, body: { reason } }]);
    expect(faultsOf(rendered(await changing.askClose(visiting().visit, 'north')))).toEqual([]);
  });

  it('is made under a short name that an address can hold', async () => {
    const posted = { id: 'West Side', name: 'West', service: 'assessment', reason };
    const { visit, api } = visiting({ posted });
    const $ = rendered(await changing.add(visit));
    expect(textOf($, '.govuk-error-summary__list')).toBe('Write it in small letters, digits and single dashes');
    expect(api.sent).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it('is renamed from what stands', async () => {
    const $ = rendered(await changing.askChange(visiting().visit, 'north'));
    expect([$('#name').attr('value'), $('#service').attr('value')]).toEqual(['North', 'assessment']);
    const posted = { name: 'North East', service: 'assessment', reason, _key: 'k' };
    const { visit, api } = visiting({ posted, api: { 'put /teams/{teamId}': entry } });
    await changing.change(visit, 'north');
    expect(api.sent).toMatchObject([{ method: 'put', key: 'k', body: { name: 'North East' } }]);
  });
});
