import { Controller, Get } from '@nestjs/common';
import { daysAfter } from '#libs/timescales';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { calendarView } from './calendar.view';
import { spanFrom } from './span';

/** The longest that may be asked for at once. */
const year = 366;

/** Running clocks of the person's own work and of the teams that they manage, day by day; of one team where an address says so. */
@Controller()
export class CalendarController {
  @Get(paths.calendar)
  async calendar(@Visiting() visit: Visit): Promise<Page> {
    const now = new Date().toISOString();
    const span = spanFrom(visit.query('from'), now);
    const { today, from, to } = span;
    const team = visit.query('team') || undefined;
    const ask = (query: { from: string; to: string }) =>
      visit.api.get('/calendar/my-deadlines', { query: { ...query, team, limit: 200 } });
    const [coming, past, staff] = await Promise.all([
      ask({ from, to }),
      from === today ? ask({ from: daysAfter(today, -year), to: daysAfter(today, -1) }) : { items: [] },
      visit.staff(),
    ]);
    const asked = { team, ownAlone: visit.query('whose') === 'mine' };
    return visit.page('calendar/calendar.njk', calendarView({ coming, past, asked, span, staff, me: visit.me }, now));
  }
}
