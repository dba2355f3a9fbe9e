import { Controller, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { queueView } from './queue.view';

/** The hub's queue. */
@Controller()
export class ContactQueueController {
  @Get(paths.contactQueue)
  async queue(@Visiting() visit: Visit): Promise<Page> {
    const after = visit.query('after');
    const query = { limit: 50, after: after === '' ? undefined : after };
    const page = await visit.api.get('/queues/contacts-awaiting-decision', { query });
    return visit.page('contacts/queue.njk', queueView(page, new Date().toISOString()));
  }
}
