import { Controller, Get, Param } from '@nestjs/common';
import { actsFor } from '../acts/acts-of';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { contactView } from './contact.view';

/** One contact, and what can be done about it. */
@Controller()
export class ContactController {
  @Get(paths.contact)
  async contact(@Visiting() visit: Visit, @Param('contactId') contactId: string): Promise<Page> {
    const contact = await visit.api.get('/contacts/{contactId}', { path: { contactId } });
    const acts = actsFor(visit.me, 'contact', contact.decidedAt !== undefined);
    return visit.page('contacts/contact.njk', contactView(contact, acts, new Date().toISOString()));
  }
}
