import { refusing } from '../../testing/fake-api';
import { fakeVisit, type Pretended, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { type OpenSessions } from '../../shared/session/open-sessions';
import { StaffChangesController } from './staff-changes.controller';
import { SignInsController } from './sign-ins.controller';
import { StaffController } from './staff.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const common = { newlyQualified: false, employment: 'permanent', active: true };
const worker = { ...common, id: id(1), name: 'Sample Worker', roles: ['NQSW'], teamId: 'north', newlyQualified: true };
const manager = { ...common, id: id(2), name: 'Sample Manager', roles: ['TEAM_MANAGER'], teamId: 'north' };
const teacher = { ...common, id: id(3), name: 'Sample Teacher', roles: [], organisation: 'Sample School' };
const changes = [
  { change: 'changed', reason: 'Synthetic: moves', changedBy: manager.id, changedAt: '2013-02-25T14:10:00.000Z' },
];
const entry = { ...worker, held: [{ stageId: 'a/b' }], version: 3, changes };
const cover = { id: id(9), fromId: manager.id, toId: worker.id, startsOn: '2013-03-04', endsOn: '2999-03-15' };
const put = 'put /staff/{staffId}';
const answers = {
  'get /staff': { items: [worker, manager, teacher] },
  'get /teams': { items: [{ id: 'north', name: 'North', service: 'assessment', closed: false }] },
  'get /staff/{staffId}': entry,
  'get /delegations': { items: [cover, { ...cover, endsOn: '2013-03-15' }] },
};
const visiting = ({ api, ...more }: Pretended = {}) =>
  fakeVisit({ may: ['read Staff', 'administer Staff'], staff: [somebody], api: { ...answers, ...api }, ...more });
const pages = new StaffController();
/** Whose sessions were ended, and by whom. */
const ended: [of: string, by: string][] = [];
const sessions = {
  end: (of: string, by: string) => {
    ended.push([of, by]);
    return Promise.resolve(2);
  },
} as OpenSessions;
const changing = new StaffChangesController(sessions);
beforeEach(() => void ended.splice(0));

describe('the staff list', () => {
  it('names everybody with roles and team, and what is not usual about them', async () => {
    const $ = rendered(await pages.staff(visiting().visit));
    const rows = $('#staff tbody tr')
      .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(rows).toEqual([
      'Sample Worker Newly qualified Newly qualified social worker North',
      'Sample Manager Team manager North',
      'Sample Teacher None yet Sample School',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('can be narrowed to those who are in no team', async () => {
    const $ = rendered(await pages.staff(visiting({ query: { team: 'none' } }).visit));
    expect(textOf($, '#staff tbody')).toContain('Sample Teacher');
    expect($('#staff tbody tr')).toHaveLength(1);
  });

  it('is kept by administrators only', async () => {
    await expect(pages.staff(visiting({ may: ['read Staff'] }).visit)).rejects.toThrow('Forbidden');
  });
});

describe('somebody on the staff list', () => {
  it('stands with roles, team, manager, cover that has not ended, and each change', async () => {
    const $ = rendered(await pages.member(visiting().visit, worker.id));
    const entryText = textOf($, '#entry');
    expect(entryText).toContain('Roles Newly qualified social worker');
    expect(entryText).toContain('Managed by Sample Manager');
    expect(entryText).toContain('Open work 1 piece of work');
    expect(textOf($, '#cover')).toBe('Stands in for Sample Manager, 4 March 2013 to 15 March 2999');
    expect(textOf($, '#history tbody tr')).toBe('Changed Synthetic: moves Sample Manager 25 February 2013 at 14:10');
    expect(faultsOf($)).toEqual([]);
  });

  it('joins with an id of the sign-in service', async () => {
    expect(faultsOf(rendered(await changing.askAdd(visiting().visit)))).toEqual([]);
    const typed = { name: 'Sample Newcomer', teamId: 'north', employment: 'agency', newlyQualified: 'false' };
    const { visit, api } = visiting({
      posted: { id: id(4), ...typed, reason: 'Synthetic', _key: 'k' },
      api: { 'post /staff': { ...entry, id: id(4) } },
    });
    expect(await changing.add(visit)).toEqual({ goTo: `/staff/${id(4)}` });
    expect(api.sent).toMatchObject([
      { address: '/staff', key: 'k', body: { id: id(4), teamId: 'north', newlyQualified: false, reason: 'Synthetic' } },
    ]);
  });

  it('is changed from what stands, all of it', async () => {
    const $ = rendered(await changing.askChange(visiting().visit, worker.id));
    expect([$('#name').attr('value'), $('#teamId option[selected]').text().trim()]).toEqual(['Sample Worker', 'North']);
    expect($('[name=_version]').val()).toBe('3');
    expect(faultsOf($)).toEqual([]);
    const posted = { name: 'Sample Worker', employment: 'permanent', newlyQualified: 'false', reason: 'Synthetic' };
    const { visit, api } = visiting({ posted: { ...posted, _version: '3' }, api: { [put]: entry } });
    expect(await changing.change(visit, worker.id)).toEqual({ goTo: `/staff/${worker.id}` });
    expect(api.sent[0]).toMatchObject({ version: 3, body: { ...posted, newlyQualified: false } });
  });

  it('shows what stands now beside what was typed, when somebody else changed it meanwhile', async () => {
    const posted = { name: 'Sample Worker', employment: 'agency', newlyQualified: 'false', reason: 'Synthetic' };
    const stale = refusing({ because: 'stale', sentence: 'Somebody has changed this', currentVersion: 4 });
    const { visit } = visiting({ posted: { ...posted, _version: '2' }, api: { [put]: stale } });
    const page = await changing.change(visit, worker.id);
    expect(page).toMatchObject({ status: 412 });
    const $ = rendered(page);
    expect(textOf($, 'main')).toContain('This is what stands now.');
    expect(textOf($, 'main')).toContain('Permanent');
    expect([$('[name=_version]').val(), $('#reason').val()]).toEqual(['3', 'Synthetic']);
    expect(faultsOf($)).toEqual([]);
  });

  it('does not leave while work is theirs: the page says so, with what was typed', async () => {
    const refused = refusing({
      ...{ because: 'refused', code: 'STAFF.HOLDS_WORK', status: 409, sentence: 'They still hold work' },
    });
    const { visit } = visiting({
      posted: { reason: 'Synthetic: retires' },
      api: { 'post /staff/{staffId}/leaving': refused },
    });
    const page = await changing.leave(visit, worker.id);
    expect(page).toMatchObject({ status: 409 });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary__list')).toBe('They still hold work');
    expect($('#reason').attr('value')).toBe('Synthetic: retires');
    expect(textOf($, 'main')).toContain('a manager hands it over first');
    expect(faultsOf($)).toEqual([]);
  });

  it('hears what oversight waits for them, and who can give it to somebody else', async () => {
    const held = [{ complaintId: 'c1' }, { auditId: 'a1' }, { actionId: 'd1' }, { learningId: 'l1' }];
    const sentence = 'Hand their open work over first';
    const refused = refusing({ because: 'refused', code: 'STAFF.HOLDS_WORK', status: 409, sentence, held });
    const posted = { reason: 'Synthetic: retires' };
    const { visit } = visiting({ posted, api: { 'post /staff/{staffId}/leaving': refused } });
    const $ = rendered(await changing.leave(visit, worker.id));
    const lines = $('.govuk-error-summary__list li')
      .toArray()
      .map((line) => $(line).text().trim());
    expect(lines).toEqual([
      sentence,
      'The complaint c1: a complaints officer or a head of service gives it to another',
      'The audit a1: they finish it, or a head of service takes it off their list',
      'The action d1, of an audit or a complaint: their manager gives it to somebody else',
      'The learning l1: a manager gives it to somebody else',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('is signed out everywhere when they leave, and not when that is refused', async () => {
    const posted = { reason: 'Synthetic: retires' };
    const refused = refusing({ because: 'refused', code: 'STAFF.HOLDS_WORK', status: 409, sentence: 'They hold work' });
    await changing.leave(visiting({ posted, api: { 'post /staff/{staffId}/leaving': refused } }).visit, worker.id);
    expect(ended).toEqual([]);
    await changing.leave(visiting({ posted, api: { 'post /staff/{staffId}/leaving': entry } }).visit, worker.id);
    expect(ended).toEqual([[worker.id, somebody.id]]);
  });

  it('is signed out everywhere by an administrator, and by nobody else', async () => {
    const signIns = new SignInsController(sessions);
    const { visit, told } = visiting();
    expect(await signIns.end(visit, worker.id)).toEqual({ goTo: `/staff/${worker.id}` });
    expect(ended).toEqual([[worker.id, somebody.id]]);
    expect(told[0]).toMatchObject({ heading: 'Sample Worker is signed out' });
    expect(told[0]?.text).toContain('They were 2 browsers');
    await expect(signIns.end(visiting({ may: ['read Staff'] }).visit, worker.id)).rejects.toThrow('Forbidden');
  });
});
