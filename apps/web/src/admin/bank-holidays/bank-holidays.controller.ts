import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { londonDate } from '#libs/timescales';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { bankHolidaysView, yearAsked } from './bank-holidays.view';
import { dayView } from './day.view';
import { movedBy } from './what-if';

/** Bank holidays, and the days that the council adds to them. */
@Controller()
export class BankHolidaysController {
  @Get(paths.bankHolidays)
  async year(@Visiting() visit: Visit): Promise<Page> {
    const { items } = await visit.api.get('/calendar/proclaimed-days');
    const year = yearAsked(visit.query('year'), londonDate(new Date().toISOString()));
    return visit.page(
      'admin/bank-holidays/bank-holidays.njk',
      bankHolidaysView(year, items, visit.me.may('administer', 'Calendar')),
    );
  }

  /** What a decision about a day did: the same list that was shown before it was made. */
  @Get(paths.proclaimedDay)
  async day(@Visiting() visit: Visit, @Param('date') date: string): Promise<Page> {
    const { items } = await visit.api.get('/calendar/proclaimed-days');
    const found = items.find((one) => one.date === date);
    if (!found) throw new NotFoundException();
    const mayChange = visit.me.may('administer', 'Calendar');
    const moves = mayChange ? await movedBy(visit, found) : undefined;
    const of = visit.query('of');
    const wanted = /^\d{1,6}$/.test(of) ? { wanted: Number(of) } : {};
    const staff = await visit.staff();
    const now = new Date().toISOString();
    return visit.page(
      'admin/bank-holidays/day.njk',
      dayView(found, { ...(moves ? { moves } : {}), staff, mayChange, ...wanted, now }),
    );
  }
}
