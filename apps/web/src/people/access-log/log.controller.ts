import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { type LogAsked, logView } from './log.view';

/** Lines of a page, on the screen as on paper. */
const pageSize = 100;

/** Who looked at a child's record, at what, when, and under which right; of one person or one day where that is asked. */
@Controller()
export class AccessLogController {
  @Get(paths.personAccessLog)
  async log(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    const path = { personId };
    const asked = askedIn(visit);
    const query = { ...asked, limit: pageSize, after: visit.query('after') || undefined };
    const wrong = isDay(asked.day) ? undefined : 'Enter a real day';
    const [person, page, staff] = await Promise.all([
      visit.api.get('/people/{personId}', { path }),
      wrong ? { items: [] } : visit.api.get('/people/{personId}/access-log', { path, query }),
      visit.staff(),
    ]);
    const view = logView({ person, page, asked, staff, wrong });
    return visit.page('people/access-log/log.njk', view, wrong ? 400 : 200);
  }
}

/** What is empty is not asked. */
function askedIn(visit: Visit): LogAsked {
  const [actorId, day] = [visit.query('actorId'), visit.query('day')];
  return { ...(z.guid().safeParse(actorId).success ? { actorId } : {}), ...(day === '' ? {} : { day }) };
}

function isDay(day: string | undefined): boolean {
  return day === undefined || z.iso.date().safeParse(day).success;
}
