import { Controller, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { conferencesView } from './conferences.view';

/** The conferences that come, initial ones and reviews. */
@Controller()
export class ConferencesController {
  @Get(paths.conferences)
  async conferences(@Visiting() visit: Visit): Promise<Page> {
    const query = { limit: 50, after: visit.query('after') || undefined };
    const page = await visit.api.get('/queues/conferences', { query });
    return visit.page('conference/conferences.njk', conferencesView(page, visit.me.id, new Date().toISOString()));
  }
}
