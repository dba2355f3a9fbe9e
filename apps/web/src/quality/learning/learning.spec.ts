import { policyValue } from '#libs/journey';
import { fakeVisit, type Pretended, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { LearningController } from './learning.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const colleague = { id: id(1), name: 'Sample Worker', roles: ['SOCIAL_WORKER'] };
const item = {
  ...{ learningId: id(2), source: 'audit', sourceId: id(3), theme: 'coreGroups', ownerId: colleague.id },
  ...{ learned: 'Synthetic: minutes come late', change: 'Synthetic: send them in a week', status: 'open' },
  ...{ recheckOn: '2013-06-03', overdue: true, recordedBy: somebody.id, recordedAt: '2013-03-02T09:00:00.000Z' },
  may: { recheck: true, passOn: true },
};
const plain = { ...item, learningId: id(4), source: 'other', sourceId: undefined, theme: undefined, overdue: false };
const api = {
  'get /learning': { items: [plain, item] },
  'get /learning/{learningId}': item,
  'get /policies/{name}': { name: 'quality', version: 0, value: policyValue('quality') },
};
const visiting = (more: Pretended = {}) =>
  fakeVisit({
    ...{ may: ['read Learning', 'create Learning', 'read Audit'], staff: [somebody, colleague] },
    ...more,
    api: { ...api, ...more.api },
  });
const pages = new LearningController();

describe('what was learned', () => {
  it('is listed by theme, what is overdue marked, and says so where there is nothing', async () => {
    const $ = rendered(await pages.list(visiting().visit));
    expect(
      $('h2.govuk-heading-m')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['Core groups', 'No theme']);
    expect(textOf($, 'tbody tr')).toContain('Overdue to be looked at again');
    expect(faultsOf($)).toEqual([]);
    const empty = rendered(await pages.list(visiting({ api: { 'get /learning': { items: [] } } }).visit));
    expect(textOf(empty, 'main')).toContain('Nothing waits to be looked at again.');
    expect(faultsOf(empty)).toEqual([]);
  });

  it('says what changes, who sees to it and where it comes from', async () => {
    const $ = rendered(await pages.item(visiting().visit, id(2)));
    expect(textOf($, '#facts')).toContain('An audit');
    expect(textOf($, '#facts')).toContain('Overdue');
    expect($(`a[href="/quality/audits/${id(3)}"]`).length).toBe(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('is written down from an audit or a complaint, or from neither', async () => {
    const from = rendered(await pages.askFrom(visiting().visit, 'audit', id(3)));
    expect(textOf(from, '#form')).not.toContain('Where it comes from');
    expect(faultsOf(from)).toEqual([]);
    expect(faultsOf(rendered(await pages.ask(visiting().visit)))).toEqual([]);
    await expect(pages.askFrom(visiting().visit, 'rumour', id(3))).rejects.toThrow('Not Found');
    const posted = {
      ...{ 'theme.code': 'coreGroups', learned: 'Synthetic', change: 'Synthetic', owner: colleague.id, _key: 'k' },
      ...{ 'recheckOn.day': '3', 'recheckOn.month': '6', 'recheckOn.year': '2013' },
    };
    const { visit, api: sent } = visiting({ posted, api: { 'post /learning': item } });
    expect(await pages.addFrom(visit, 'audit', id(3))).toEqual({ goTo: `/quality/learning/${id(2)}` });
    expect(sent.sent).toMatchObject([
      {
        body: { source: 'audit', sourceId: id(3), theme: 'coreGroups', ownerId: colleague.id, recheckOn: '2013-06-03' },
      },
    ]);
  });

  it('is looked at again', async () => {
    expect(faultsOf(rendered(await pages.askRecheck(visiting().visit, id(2))))).toEqual([]);
    const posted = { outcome: 'changed', words: 'Synthetic: in a week now', _key: 'k' };
    const { visit, api: sent } = visiting({ posted, api: { 'post /learning/{learningId}/recheck': item } });
    await pages.recheck(visit, id(2));
    expect(sent.sent).toMatchObject([{ body: { outcome: 'changed', words: 'Synthetic: in a week now' } }]);
  });
});
