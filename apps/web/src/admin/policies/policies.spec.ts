import { policies, policyNames } from '#libs/journey';
import { refusing } from '../../testing/fake-api';
import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { PoliciesController } from './policies.controller';
import { PolicyChangeController } from './policy-change.controller';

const list = 'get /policies';
const one = 'get /policies/{name}';
const versions = 'get /policies/{name}/versions';
const put = 'put /policies/{name}';
const keeper = { may: ['read Policy', 'administer Policy'], staff: [somebody] };
const pages = new PoliciesController();
const changing = new PolicyChangeController();

const baseline = { name: 'domesticAbuseBaseline', version: 1, value: { threshold: 3, windowMonths: 12 } };
const history = {
  items: [
    {
      ...{ ...baseline, reason: 'Synthetic: agreed by the board' },
      ...{ changedBy: somebody.id, changedAt: '2013-02-25T14:10:00.000Z' },
    },
  ],
};
const asPosted = { 'value.threshold': '4', 'value.windowMonths': '12', reason: 'Synthetic', _key: 'k', _version: '1' };
const note = 'No running clock moves';
const trial = {
  ...{ name: 'domesticAbuseBaseline', version: 1, recorded: false },
  trial: { changes: [{ path: 'threshold', from: 3, to: 4 }], moves: [], note },
};

describe('the list of policies', () => {
  it('names every policy, and says which the council has changed', async () => {
    const items = policyNames.map((name) => ({ name, version: name === 'caseloads' ? 2 : 0, value: {} }));
    const $ = rendered(await pages.policies(fakeVisit({ ...keeper, api: { [list]: { items } } }).visit));
    expect($('.govuk-summary-list__row')).toHaveLength(policyNames.length);
    expect(textOf($, '.govuk-summary-list__row:has(a[href="/policies/caseloads"])')).toContain('Version 2');
    expect($('a[href="/policies/timescales"]')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });
});

describe('a policy', () => {
  const api = { [one]: baseline, [versions]: history };

  it('stands with what holds, what the council chose, and each change with its reason', async () => {
    const $ = rendered(await pages.policy(fakeVisit({ ...keeper, api }).visit, 'domesticAbuseBaseline'));
    expect(textOf($, '#settings')).toContain('Without the council’s choice: 2');
    expect(textOf($, 'main')).toContain('Synthetic: agreed by the board');
    expect(textOf($, 'main')).toContain('By Sample Person on 25 February 2013 at 14:10.');
    expect(textOf($, 'tbody tr')).toBe('From how many notifications an assessment is asked for 2 3');
    expect(faultsOf($)).toEqual([]);
  });

  it.each(policyNames)('can be read and asked for by a page: %s', async (name) => {
    const answers = { [one]: { name, version: 0, value: policies[name].parse(undefined) }, [versions]: { items: [] } };
    const { visit } = fakeVisit({ ...keeper, api: answers });
    expect(faultsOf(rendered(await pages.policy(visit, name)))).toEqual([]);
    const $ = rendered(await changing.ask(visit, name));
    expect($('#reason')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('is not there when nobody knows its name', async () => {
    await expect(pages.policy(fakeVisit({ ...keeper, api }).visit, 'toString')).rejects.toThrow('Not Found');
  });

  it('offers no change to whoever only reads it', async () => {
    const $ = rendered(await pages.policy(fakeVisit({ may: ['read Policy'], api }).visit, 'domesticAbuseBaseline'));
    expect($('a[href$="/change"]')).toHaveLength(0);
  });
});

describe('a change of policy', () => {
  it('shows first what would change, and records nothing', async () => {
    const { visit, api } = fakeVisit({ ...keeper, posted: asPosted, api: { [one]: baseline, [put]: trial } });
    const $ = rendered(await changing.change(visit, 'domesticAbuseBaseline'));
    expect(api.sent).toMatchObject([
      { query: { dryRun: true }, body: { value: { threshold: 4, windowMonths: 12 }, reason: 'Synthetic' } },
    ]);
    expect(textOf($, 'tbody tr')).toBe('From how many notifications an assessment is asked for 3 4');
    expect(textOf($, '#note')).toBe(note);
    expect($('#confirm [name="_version"]').attr('value')).toBe('1');
    expect(faultsOf($)).toEqual([]);
  });

  it('is recorded on the version that was seen', async () => {
    const posted = { ...asPosted, _do: 'confirm' };
    const answer = { name: 'domesticAbuseBaseline', version: 2, recorded: true };
    const { visit, api, told } = fakeVisit({ ...keeper, posted, api: { [one]: baseline, [put]: answer } });
    expect(await changing.change(visit, 'domesticAbuseBaseline')).toEqual({
      goTo: '/policies/domesticAbuseBaseline',
    });
    expect(api.sent).toMatchObject([{ version: 1, key: 'k' }]);
    expect(told[0]?.heading).toBe('Recorded: version 2 of “Repeat domestic abuse”');
  });

  it('is refused when somebody was faster, with what was typed', async () => {
    const stale = refusing({ because: 'stale', sentence: 'The policy has changed since you saw it' });
    const newer = { ...baseline, version: 2 };
    const { visit } = fakeVisit({
      ...{ ...keeper, posted: { ...asPosted, _do: 'confirm' } },
      api: { [one]: newer, [put]: stale },
    });
    const page = await changing.change(visit, 'domesticAbuseBaseline');
    expect(page).toMatchObject({ status: 412 });
    const $ = rendered(page);
    expect([$('#value-threshold').attr('value'), $('[name="_version"]').attr('value')]).toEqual(['4', '2']);
  });

  it('says so when nothing would change, and offers only the way back', async () => {
    const same = { ...trial, trial: { changes: [], moves: [], note } };
    const { visit } = fakeVisit({ ...keeper, posted: asPosted, api: { [one]: baseline, [put]: same } });
    const $ = rendered(await changing.change(visit, 'domesticAbuseBaseline'));
    expect($('#confirm [value="confirm"]')).toHaveLength(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('sends every box as it is, also when all are unticked', async () => {
    const value = policies.notifications.parse(undefined);
    const posted = { 'value.teamManager': 'TEAM_MANAGER', 'value.headOfService': 'SENIOR_MANAGER' };
    const roles = { 'value.unallocated.contact': 'HUB_WORKER', 'value.unallocated.assessment': 'TEAM_MANAGER' };
    const { visit, api } = fakeVisit({
      ...{ ...keeper, posted: { ...posted, ...roles, 'value.digestAt': '07:30', reason: 'Synthetic' } },
      api: { [one]: { name: 'notifications', version: 0, value }, [put]: { ...trial, trial: undefined } },
    });
    await changing.change(visit, 'notifications');
    expect(api.sent[0]?.body).toMatchObject({
      value: { breach: [], email: [], unallocated: { contact: ['HUB_WORKER'] }, digestAt: '07:30' },
    });
  });

  it('lists the years of the children in the area', async () => {
    const value = { midYears: { '2012': 24_891 } };
    const api = { [one]: { name: 'childPopulation', version: 1, value }, [put]: trial };
    const asked = rendered(await changing.ask(fakeVisit({ ...keeper, api }).visit, 'childPopulation'));
    expect(asked('#value-midYears-0-children').attr('value')).toBe('24891');
    const posted = { 'value.midYears.0.year': '2013', 'value.midYears.0.children': '25016', reason: 'Synthetic' };
    const { visit, api: sent } = fakeVisit({ ...keeper, posted, api });
    await changing.change(visit, 'childPopulation');
    expect(sent.sent[0]?.body).toMatchObject({ value: { midYears: { '2013': 25_016 } } });
  });
});
