import { refusing } from '../../testing/fake-api';
import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { BankHolidaysController } from './bank-holidays.controller';
import { ProclaimedDaysController } from './proclaimed-days.controller';

const added = {
  date: '2013-06-17',
  reason: 'Synthetic jubilee',
  addedBy: somebody.id,
  addedAt: '2013-02-25T14:10:00.000Z',
};
const list = 'get /calendar/proclaimed-days';
const proclaim = 'post /calendar/proclaimed-days';
const withdraw = 'delete /calendar/proclaimed-days/{date}';
const move = (rule: string, dueOn: string, wouldBeDueOn: string, late = false, wouldBeLate = false) => ({
  deadlineId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001',
  ...{ rule, dueOn, wouldBeDueOn, late, wouldBeLate },
});
const keeper = { may: ['administer Calendar'], staff: [somebody] };
const calendar = new BankHolidaysController();
const decisions = new ProclaimedDaysController();
const filled = { 'date.day': '17', 'date.month': '6', 'date.year': '2013', reason: 'Synthetic jubilee', _key: 'k' };

describe('the calendar', () => {
  it('lists a year’s bank holidays as GOV.UK published them, and the council’s own days', async () => {
    const api = { [list]: { items: [added] } };
    const $ = rendered(await calendar.year(fakeVisit({ ...keeper, api, query: { year: '2013' } }).visit));
    const days = $('tbody th')
      .map((_, cell) => $(cell).text().trim())
      .get();
    // https://www.gov.uk/bank-holidays, England and Wales, 2013
    expect(days).toEqual([
      ...['1 January 2013', '29 March 2013', '1 April 2013', '6 May 2013', '27 May 2013'],
      ...['17 June 2013', '26 August 2013', '25 December 2013', '26 December 2013'],
    ]);
    expect($('tbody a').attr('href')).toBe('/bank-holidays/2013-06-17');
    expect(faultsOf($)).toEqual([]);
  });

  it('leads from any year to the days that the council decided about', async () => {
    const api = { [list]: { items: [added] } };
    const $ = rendered(await calendar.year(fakeVisit({ ...keeper, api, query: { year: '2014' } }).visit));
    expect([textOf($, '#elsewhere'), $('#elsewhere a').attr('href')]).toEqual([
      '17 June 2013: Synthetic jubilee',
      '/bank-holidays/2013-06-17',
    ]);
  });

  it('offers changes only to whoever keeps it', async () => {
    const api = { [list]: { items: [] } };
    const links = async (may: string[]) => {
      const $ = rendered(await calendar.year(fakeVisit({ may, api }).visit));
      return $('main a[href="/bank-holidays/add"]').length;
    };
    expect([await links(['read Calendar']), await links(['administer Calendar'])]).toEqual([0, 1]);
  });
});

describe('a day that is added', () => {
  const moves = [move('initial-assessment', '2013-06-20', '2013-06-21'), move('sign-off', '2013-06-17', '2013-06-18')];
  const api = { [proclaim]: { date: '2013-06-17', recorded: false, moves } };

  it('is asked for by day and name', async () => {
    const $ = rendered(await decisions.askProclaim(fakeVisit(keeper).visit));
    expect(textOf($, '#form button.govuk-button:not(.govuk-button--secondary)')).toBe('See what would move');
    expect(faultsOf($)).toEqual([]);
  });

  it('shows first what would move, records nothing, and keeps what was typed', async () => {
    const { visit, api: asked, drafts } = fakeVisit({ ...keeper, api, posted: filled });
    const $ = rendered(await decisions.proclaim(visit));
    expect(asked.sent).toMatchObject([
      { query: { dryRun: true }, body: { date: '2013-06-17', reason: 'Synthetic jubilee' } },
    ]);
    expect(textOf($, '#moves-summary')).toContain('2 open deadlines move.');
    expect(textOf($, 'tbody tr:first-child')).toBe('Initial assessment 20 June 2013 21 June 2013 Moves');
    expect($('#confirm [name="date.day"]').attr('value')).toBe('17');
    expect($('#confirm [name="_of"]').attr('value')).toBe('2');
    expect(drafts.dropped).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it('is recorded when somebody says so, and its page then counts the deadlines that have moved', async () => {
    const posted = { ...filled, _do: 'confirm', _of: '2' };
    const { visit, api: asked, drafts } = fakeVisit({ ...keeper, posted, api });
    expect(await decisions.proclaim(visit)).toEqual({ goTo: '/bank-holidays/2013-06-17?of=2' });
    expect(asked.sent).toMatchObject([{ key: 'k', body: { date: '2013-06-17' } }]);
    expect(asked.sent[0]?.query).toBeUndefined();
    expect(drafts.dropped).toEqual(['calendar:proclaim']);
  });

  it('may be written anew before it is recorded', async () => {
    const { visit, api: asked } = fakeVisit({ ...keeper, posted: { ...filled, _do: 'change' } });
    const $ = rendered(await decisions.proclaim(visit));
    expect($('#reason').attr('value')).toBe('Synthetic jubilee');
    expect(asked.sent).toEqual([]);
  });

  it('is refused with the reason beside what was typed', async () => {
    const refused = refusing({
      ...{ because: 'refused', code: 'CALENDAR.ALREADY_PROCLAIMED', status: 409 },
      sentence: 'This day has been proclaimed already',
    });
    const { visit } = fakeVisit({
      ...keeper,
      posted: { ...filled, _do: 'confirm' },
      api: { [proclaim]: refused },
    });
    const page = await decisions.proclaim(visit);
    expect(page).toMatchObject({ status: 409 });
    expect(textOf(rendered(page), '.govuk-error-summary__list')).toBe('This day has been proclaimed already');
  });
});

describe('the page of a day', () => {
  const now = new Date().toISOString();
  const dry = {
    date: '2013-06-17',
    recorded: false,
    moves: [move('sign-off', '2013-06-18', '2013-06-17', false, true)],
  };

  it('stands as the result: the same list, from the day without it to the day with it', async () => {
    const api = { [list]: { items: [added] }, [withdraw]: dry };
    const $ = rendered(await calendar.day(fakeVisit({ ...keeper, api }).visit, '2013-06-17'));
    expect(textOf($, 'tbody tr')).toBe('Sign off 17 June 2013 18 June 2013 No longer late');
    expect($('main a[href="/bank-holidays/2013-06-17/withdraw"]')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('says how far the clocks have come, and moves nothing under anybody’s hands', async () => {
    const api = { [list]: { items: [{ ...added, addedAt: now }] }, [withdraw]: dry };
    const $ = rendered(await calendar.day(fakeVisit({ ...keeper, api, query: { of: '3' } }).visit, '2013-06-17'));
    expect(textOf($, '[role="status"]')).toContain('1 of 3 deadlines have moved.');
    expect($('[role="status"] a').attr('href')).toBe('/bank-holidays/2013-06-17?of=3');
    expect($('meta[http-equiv="refresh"]')).toHaveLength(0);
  });

  it('shows no deadline to whoever only reads the calendar', async () => {
    const { visit, api } = fakeVisit({ may: ['read Calendar'], api: { [list]: { items: [added] } } });
    const $ = rendered(await calendar.day(visit, '2013-06-17'));
    expect([$('table').length, api.sent.length]).toEqual([0, 0]);
  });
});

describe('a day that is taken back', () => {
  it('tells which deadlines become late', async () => {
    const moves = [
      move('sign-off', '2013-06-19', '2013-06-18', false, true),
      move('sign-off', '2013-06-18', '2013-06-17', true, true),
    ];
    const api = { [withdraw]: { date: '2013-06-17', recorded: false, moves } };
    const { visit } = fakeVisit({ ...keeper, api, posted: { reason: 'Synthetic: called off' } });
    const $ = rendered(await decisions.withdraw(visit, '2013-06-17'));
    expect(textOf($, '#moves-summary')).toBe('2 open deadlines move. Becoming late: 1. No longer late: none.');
    expect(faultsOf($)).toEqual([]);
  });
});
