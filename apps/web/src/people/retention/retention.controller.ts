import { Controller, ForbiddenException, Get } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { retentionView } from './retention.view';

/** Records whose time to be kept is over, and those that are held all the same. */
@Controller()
export class RetentionController {
  @Get(paths.retention)
  async due(@Visiting() visit: Visit): Promise<Page> {
    if (!visit.me.may('hold', 'Person')) throw new ForbiddenException();
    const [answer, staff] = await Promise.all([visit.api.get('/retention'), visit.staff()]);
    return visit.page('people/retention/retention.njk', retentionView(answer, staff));
  }
}
