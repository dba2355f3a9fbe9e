import { refusing } from '../testing/fake-api';
import { fakeVisit, type Pretended, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { CoverController } from './cover.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const deputy = { id: id(1), name: 'Sample Deputy', roles: ['SOCIAL_WORKER'] };
const colleague = { id: id(2), name: 'Sample Manager', roles: ['TEAM_MANAGER'] };
const clerk = { id: id(3), name: 'Sample Clerk', roles: ['PERFORMANCE_ANALYST'] };
const cover = (n: number, fromId: string, toId: string, startsOn = '2013-03-04', endsOn = '2999-03-15') => ({
  ...{ id: id(n), fromId, toId, startsOn, endsOn, createdBy: fromId, createdAt: '2013-03-01T10:00:00.000Z' },
});
const mine = cover(4, somebody.id, deputy.id);
const theirs = cover(5, colleague.id, somebody.id, '2990-01-01');
const over = cover(6, somebody.id, colleague.id, '2013-03-04', '2013-03-15');
const manager = ['read Delegation', 'create Delegation', 'end Delegation'];
const controller = new CoverController();
const visiting = (more: Pretended = {}) =>
  fakeVisit({
    ...{ may: manager, staff: [deputy, colleague, clerk] },
    ...more,
    api: { 'get /delegations': { items: [mine, theirs, over] }, ...more.api },
  });

describe('cover while a manager is away', () => {
  it('says who stands in for whom, between which days, and leaves out what is over', async () => {
    const $ = rendered(await controller.cover(visiting().visit));
    const rows = $('.govuk-summary-list__row')
      .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(rows).toEqual([
      expect.stringMatching(/^Sample Deputy 4 March 2013 to 15 March 2999 Now End it now/),
      'Sample Manager 1 January 2990 to 15 March 2999',
    ]);
    expect($('.govuk-summary-list__actions a').attr('href')).toBe(`/cover/${mine.id}/end`);
    expect(faultsOf($)).toEqual([]);
  });

  it('offers only those who are qualified', async () => {
    const $ = rendered(await controller.cover(visiting().visit));
    expect($('[name=toId]').length).toBeGreaterThan(0);
    expect(textOf($, '#form')).toContain('Sample Deputy');
    expect(textOf($, '#form')).not.toContain('Sample Clerk');
    expect($('[name=fromId]')).toHaveLength(0);
  });

  it('is set in one’s own name', async () => {
    const days = { 'startsOn.day': '4', 'startsOn.month': '3', 'startsOn.year': '2013' };
    const until = { 'endsOn.day': '15', 'endsOn.month': '3', 'endsOn.year': '2013' };
    const { visit, api, told } = visiting({
      posted: { toId: deputy.id, ...days, ...until, _key: 'k' },
      api: { 'post /delegations': { ...mine, endsOn: '2013-03-15' } },
    });
    expect(await controller.setCover(visit)).toEqual({ goTo: '/cover' });
    const body = { fromId: somebody.id, toId: deputy.id, startsOn: '2013-03-04', endsOn: '2013-03-15' };
    expect(api.sent).toMatchObject([{ method: 'post', address: '/delegations', body }]);
    expect(told[0]?.heading).toBe('Recorded: Sample Deputy stands in for you');
  });

  it('keeps what was chosen when a day is missing', async () => {
    const { visit, api } = visiting({ posted: { toId: deputy.id } });
    const $ = rendered(await controller.setCover(visit));
    expect($('.govuk-error-summary a').length).toBeGreaterThan(0);
    expect(api.sent).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it('is set by an administrator for whom it concerns', async () => {
    const { visit } = visiting({ may: ['read Delegation', 'administer Delegation'] });
    const $ = rendered(await controller.cover(visit));
    expect($('[name=fromId]').length).toBeGreaterThan(0);
    expect(textOf($, 'main')).toContain('Sample Deputy for');
  });

  it('is only read by a deputy, who cannot lend it on', async () => {
    const $ = rendered(await controller.cover(visiting({ may: ['read Delegation'] }).visit));
    expect($('#form')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('For whom you stand in');
  });

  it('says what would be here when nobody stands in', async () => {
    const { visit } = visiting({ api: { 'get /delegations': { items: [] } } });
    expect(textOf(rendered(await controller.cover(visit)), 'main')).toContain('nobody else signs for your team');
  });
});

describe('ending a cover', () => {
  it('is asked for once more, then done', async () => {
    const $ = rendered(await controller.ending(visiting().visit, mine.id));
    expect(textOf($, 'main p')).toContain('Sample Deputy stands in for you from 4 March 2013');
    expect(faultsOf($)).toEqual([]);
    const { visit, api, told } = visiting({ posted: { _key: 'k' } });
    expect(await controller.end(visit, mine.id)).toEqual({ goTo: '/cover' });
    expect(api.sent).toEqual([{ method: 'delete', address: `/delegations/${mine.id}`, key: 'k' }]);
    expect(told[0]?.heading).toBe('Recorded: the cover has ended');
  });

  it('says why it cannot be', async () => {
    const refusal = { because: 'refused', sentence: 'It ends by then anyway', code: 'X.Y', status: 409 } as const;
    const { visit } = visiting({ api: { [`delete /delegations/${mine.id}`]: refusing(refusal) } });
    const page = await controller.end(visit, mine.id);
    expect(page).toMatchObject({ status: 409 });
    expect(textOf(rendered(page), '.govuk-error-summary')).toContain('It ends by then anyway');
  });
});
