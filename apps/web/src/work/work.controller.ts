import { Controller, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { overdueActions } from '../quality/actions/overdue';
import { overdueComplaints } from '../quality/complaints/overdue';
import { type WorkList, type WorkView, workView } from './work.view';

/** Lists of work: one's own, what nobody holds, what is late or soon will be. */
@Controller()
export class WorkController {
  @Get(paths.myWork)
  myWork(@Visiting() visit: Visit): Promise<Page> {
    return list(visit, 'myWork', '/queues/my-work');
  }

  @Get(paths.unallocated)
  unallocated(@Visiting() visit: Visit): Promise<Page> {
    return list(visit, 'unallocated', '/queues/unallocated');
  }

  @Get(paths.lateAndDueSoon)
  lateAndDueSoon(@Visiting() visit: Visit): Promise<Page> {
    return list(visit, 'lateAndDueSoon', '/queues/late-and-due-soon');
  }
}

async function list(
  visit: Visit,
  name: WorkList,
  path: '/queues/my-work' | '/queues/unallocated' | '/queues/late-and-due-soon',
): Promise<Page> {
  const query = { limit: 50, after: visit.query('after') || undefined };
  const holdsNone = visit.me.has('COMPLAINTS_OFFICER') && !visit.me.may('read', 'Stage');
  const [{ items, next }, staff, overdue, complaints] = await Promise.all([
    holdsNone ? { items: [], next: undefined } : visit.api.get(path, { query }),
    visit.staff(),
    name === 'myWork' ? overdueActions(visit) : [],
    name === 'myWork' ? overdueComplaints(visit) : [],
  ]);
  const me = name === 'myWork' ? visit.me : undefined;
  const view: WorkView = {
    ...workView(name, { items, next }, staff, new Date().toISOString(), me),
    overdue,
    complaints,
  };
  return visit.page('work/work.njk', view);
}
