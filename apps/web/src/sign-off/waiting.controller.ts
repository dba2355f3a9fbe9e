import { Controller, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { waitingView } from './waiting.view';

/** All that awaits the person's signature, what is due first is first. */
@Controller()
export class WaitingController {
  @Get(paths.signOffs)
  async waiting(@Visiting() visit: Visit): Promise<Page> {
    const query = { limit: 50, after: visit.query('after') || undefined };
    const [page, staff] = await Promise.all([visit.api.get('/queues/awaiting-my-sign-off', { query }), visit.staff()]);
    return visit.page('sign-off/waiting.njk', waitingView(page, staff, new Date().toISOString()));
  }
}
