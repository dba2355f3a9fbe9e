import { policies } from '#libs/journey';
import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { TimescaleController } from './timescale.controller';
import { TimescalesController } from './timescales.controller';

const one = 'get /policies/{name}';
const versions = 'get /policies/{name}/versions';
const put = 'put /policies/{name}';
const keeper = { may: ['read Policy', 'administer Policy'], staff: [somebody] };
const usual = policies.timescales.parse(undefined);
const chosen = { ...usual, local: { ...usual.local, wt2013: { 'sign-off': { amount: 1 } } } };
const standing = (value: object) => ({ [one]: { name: 'timescales', version: 1, value } });
const table = new TimescalesController();
const rule = new TimescaleController();
const at = (n: number, list: string, member: string) => `${list}.${n}.when-days.${member}`;
/** As the form of the rule `sign-off` is sent when it stands as it usually does (docs/reference/timescales.md). */
const asUsual = {
  amount: '2',
  unit: 'workingDays',
  'warnAt.0.counted': 'days',
  [at(0, 'warnAt', 'workingDaysBefore')]: '0',
  [at(0, 'warnAt', 'at')]: '09:00',
  'ladder.0.counted': 'days',
  [at(0, 'ladder', 'workingDaysAfter')]: '1',
  [at(0, 'ladder', 'at')]: '09:00',
  [at(0, 'ladder', 'tell')]: 'teamManager',
  reason: 'Synthetic',
};
const trial = (changes: object[]) => ({
  ...{ name: 'timescales', version: 1, recorded: false },
  trial: { changes, moves: [], note: 'No running clock moves' },
});

describe('the timescales', () => {
  it('are marked as national or local, and what the council chose is marked too', async () => {
    const api = { ...standing(chosen), [versions]: { items: [] } };
    const $ = rendered(await table.timescales(fakeVisit({ ...keeper, api, query: { edition: 'wt2013' } }).visit));
    const row = (id: string) => textOf($, `tr:has(a[href="/policies/timescales/wt2013/${id}"])`);
    expect(row('sign-off')).toMatch(/^Sign off 1 working day Local Changed here/);
    expect(row('single-assessment')).toMatch(/^Single assessment 45 working days National 10 working days before/);
    expect(faultsOf($)).toEqual([]);
  });

  it('tell what each version changed', async () => {
    const past = { reason: 'Synthetic', changedBy: somebody.id, changedAt: '2013-02-25T14:10:00.000Z' };
    const items = [{ name: 'timescales', version: 1, value: chosen, ...past }];
    const api = { ...standing(chosen), [versions]: { items } };
    const $ = rendered(await table.timescales(fakeVisit({ ...keeper, api }).visit));
    expect(textOf($, '[aria-labelledby="version-1"] tbody tr')).toBe(
      'Sign off (Working Together 2013) As it usually is 1 working day',
    );
  });

  it('lead whoever only reads to no form', async () => {
    const api = { ...standing(usual), [versions]: { items: [] } };
    const $ = rendered(await table.timescales(fakeVisit({ may: ['read Policy'], api }).visit));
    expect($('#timescales a')).toHaveLength(0);
  });
});

describe('one timescale', () => {
  it('is asked with its warnings and its ladder, and with its length where none is national', async () => {
    const { visit } = fakeVisit({ ...keeper, api: standing(chosen) });
    const $ = rendered(await rule.ask(visit, 'wt2013', 'sign-off'));
    expect($('#amount').attr('value')).toBe('1');
    expect($('[name="warnAt.0.counted"]:checked').attr('value')).toBe('days');
    expect(faultsOf($)).toEqual([]);
    const national = rendered(await rule.ask(visit, 'wt2013', 'single-assessment'));
    expect(national('#amount')).toHaveLength(0);
    expect(textOf(national, 'main')).toContain('45 working days, set nationally.');
  });

  it('sends the whole policy with what is chosen for it, beside what is chosen for others', async () => {
    const others = { ...usual, local: { ...usual.local, wt2013: { 'contact-decision': { ladder: [] } } } };
    const posted = { ...asUsual, amount: '3', [at(0, 'ladder', 'tell')]: 'headOfService' };
    const changes = [{ path: 'local.wt2013.sign-off', to: { amount: 3 } }];
    const { visit, api } = fakeVisit({ ...keeper, posted, api: { ...standing(others), [put]: trial(changes) } });
    const $ = rendered(await rule.change(visit, 'wt2013', 'sign-off'));
    expect(api.sent[0]?.body).toMatchObject({
      value: {
        ruleSet: 'byDate',
        local: {
          wt2013: {
            'contact-decision': { ladder: [] },
            'sign-off': { amount: 3, ladder: [{ workingDaysAfter: 1, at: '09:00', tell: 'headOfService' }] },
          },
        },
      },
    });
    expect(textOf($, 'tbody tr')).toBe('Sign off (Working Together 2013) As it usually is 3 working days');
    expect(faultsOf($)).toEqual([]);
  });

  it('is asked with the longest that it may be where there is such a limit, and keeps it', async () => {
    const { visit } = fakeVisit({ ...keeper, api: standing(usual) });
    const $ = rendered(await rule.ask(visit, 'wt2013', 'early-help-review'));
    expect([$('[name="longest.amount"]').attr('value'), $('[name="longest.unit"]:checked').attr('value')]).toEqual([
      '12',
      'weeks',
    ]);
    expect(textOf($, 'main')).toContain('Usually 6 weeks, at most 12 weeks: the council may choose another length.');
    expect(faultsOf($)).toEqual([]);
    const form = Object.fromEntries(
      $('main form')
        .serializeArray()
        .map(({ name, value }) => [name, value]),
    );
    const posted = { ...form, 'longest.amount': '16', reason: 'Synthetic' };
    const to = { longest: { amount: 16, unit: 'weeks' } };
    const changes = [{ path: 'local.wt2013.early-help-review', to }];
    const sending = fakeVisit({ ...keeper, posted, api: { ...standing(usual), [put]: trial(changes) } });
    const trying = rendered(await rule.change(sending.visit, 'wt2013', 'early-help-review'));
    expect(sending.api.sent[0]?.body).toMatchObject({ value: { local: { wt2013: { 'early-help-review': to } } } });
    expect(textOf(trying, 'tbody tr')).toMatch(/As it usually is At most 16 weeks$/);
  });

  it('is found by its edition and its name only', async () => {
    const { visit } = fakeVisit({ ...keeper, api: standing(usual) });
    await expect(rule.ask(visit, 'wt2013', 'nothing')).rejects.toThrow('Not Found');
    await expect(rule.ask(visit, 'wt1999', 'sign-off')).rejects.toThrow('Not Found');
    const { visit: reader } = fakeVisit({ may: ['read Policy'], api: standing(usual) });
    await expect(rule.ask(reader, 'wt2013', 'sign-off')).rejects.toThrow('Forbidden');
  });
});
