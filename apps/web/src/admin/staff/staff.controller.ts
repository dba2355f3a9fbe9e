import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { Staff } from '../../shared/visit/staff-names';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { staffListView } from './staff-list.view';
import { staffMemberView } from './staff-member.view';
import { mustKeepStaff, staffNow } from './staff-now';

/** Who works here. */
@Controller()
export class StaffController {
  @Get(paths.staff)
  async staff(@Visiting() visit: Visit): Promise<Page> {
    mustKeepStaff(visit);
    const withLeft = visit.query('left') === 'true';
    const { people, teams } = await staffNow(visit, { left: withLeft });
    const team = visit.query('team');
    return visit.page('admin/staff/staff-list.njk', staffListView({ people, teams, team, withLeft }));
  }

  @Get(paths.staffMember)
  async member(@Visiting() visit: Visit, @Param('staffId') staffId: string): Promise<Page> {
    const [entry, { people, teams }, { items }] = await Promise.all([
      visit.api.get('/staff/{staffId}', { path: { staffId } }),
      staffNow(visit, { left: true, closed: true }),
      visit.api.get('/delegations'),
    ]);
    const staff = new Staff(people, teams);
    const view = staffMemberView(entry, { staff, delegations: items, now: new Date().toISOString() });
    return visit.page('admin/staff/staff-member.njk', view);
  }
}
