import { londonDate } from '#libs/timescales';
import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { type Sending } from '../shared/api/api.types';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { lateClock } from '../testing/board-samples';
import { CalendarController } from './calendar.controller';

const days = (n: number) => londonDate(new Date(Date.now() + n * 86_400_000).toISOString());
const clock = (n: number, more: object = {}) => ({
  ...{
    ...lateClock,
    deadlineId: `${n}`,
    mine: true,
    late: n < 0,
    dueOn: days(n),
    dueAt: `${days(n + 1)}T00:00:00.000Z`,
  },
  ...more,
});
const asked: Sending['query'][] = [];
const show = async (past: object[], coming: object[], more: Pretended = {}) => {
  const { visit } = fakeVisit({
    may: ['explain Deadline'],
    api: {
      'get /calendar/my-deadlines': ({ query }: Sending) => {
        asked.push(query);
        return { items: String(query?.['from']) < days(0) ? past : coming };
      },
    },
    ...more,
  });
  return rendered(await new CalendarController().calendar(visit));
};

describe('the calendar of running clocks', () => {
  it('has what is late first, then each day', async () => {
    const $ = await show([clock(-3)], [clock(2), clock(9), clock(2, { rule: 'sign-off' })]);
    const headings = $('main h2')
      .map((_, heading) => $(heading).text())
      .get();
    expect(headings).toHaveLength(3);
    expect(headings[0]).toBe('Late');
    expect(headings[1]).toMatch(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ \d{4}$/);
    expect($('main h2').eq(1).next().find('li')).toHaveLength(2);
    expect(faultsOf($)).toEqual([]);
  });

  it('says why a date is that date, and lets lateness be explained', async () => {
    const $ = await show([clock(-3, { deadlineId: lateClock.deadlineId })], []);
    const hrefs = $('.app-clocks a').map((_, link) => $(link).attr('href'));
    expect(hrefs.get()).toEqual([
      `/journeys/${lateClock.journeyId}/stages/initialAssessment-1`,
      `/deadlines/${lateClock.deadlineId}`,
      `/deadlines/${lateClock.deadlineId}/lateness`,
    ]);
  });

  it('shows a clock that was put back on both days', async () => {
    const $ = await show([], [clock(2, { extendedTo: days(12) })]);
    expect($('main h2')).toHaveLength(2);
    expect(textOf($, '.app-clocks')).toContain('more time until');
  });

  it('names a late clock once, also where more time was given', async () => {
    const putBack = clock(-3, { extendedTo: days(4) });
    const $ = await show([putBack], [putBack]);
    expect($('.app-clocks li')).toHaveLength(1);
  });

  it('tells a manager’s own clocks from those of the team', async () => {
    const both = [clock(2), clock(3, { mine: false })];
    const all = await show([], both);
    expect(all('.app-clocks li')).toHaveLength(2);
    expect(all('.app-chips a').first().attr('href')).toBe('/calendar?whose=mine');
    const own = await show([], both, { query: { whose: 'mine' } });
    expect(own('.app-clocks li')).toHaveLength(1);
  });

  it('is of one team where the address says so', async () => {
    const teams = [{ id: 'north', name: 'Team North', service: 'assessment', closed: false }];
    const $ = await show([], [], { query: { team: 'north' }, teams });
    expect(textOf($, 'h1')).toBe('Calendar of Team North');
    expect(asked.at(-1)).toMatchObject({ team: 'north' });
  });

  it('turns to other weeks, and never to before today', async () => {
    const first = await show([], []);
    expect(first('nav[aria-label="Other weeks"] a')).toHaveLength(1);
    const later = await show([], [], { query: { from: days(50) } });
    const hrefs = later('nav[aria-label="Other weeks"] a').map((_, link) => later(link).attr('href'));
    expect(hrefs.get()).toEqual([`/calendar?from=${days(15)}`, `/calendar?from=${days(85)}`]);
    await show([], [], { query: { from: 'yesterday' } });
    expect(asked.map((query) => query?.['from'])).toContain(days(0));
  });

  it('says what would be here when no clock runs', async () => {
    expect(textOf(await show([], []), 'main p')).toContain('No clock ends in these weeks.');
  });
});
