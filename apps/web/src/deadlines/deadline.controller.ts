import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { deadlineView } from './deadline.view';

/** How a date was worked out. */
@Controller()
export class DeadlineController {
  @Get(paths.deadline)
  async deadline(@Visiting() visit: Visit, @Param('deadlineId') deadlineId: string): Promise<Page> {
    const [deadline, staff] = await Promise.all([
      visit.api.get('/deadlines/{deadlineId}', { path: { deadlineId } }),
      visit.staff(),
    ]);
    const looking = { staff, mayExplain: visit.me.may('explain', 'Deadline') };
    return visit.page('deadlines/deadline.njk', deadlineView(deadline, looking, new Date().toISOString()));
  }
}
