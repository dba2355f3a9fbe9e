import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { isPartner } from '../new/channels';
import { enquiryView, sentView } from './enquiry.view';

/** That an enquiry has arrived, with its reference; for the hub also the contact of each child. */
@Controller()
export class EnquiryController {
  @Get(paths.enquiry)
  async enquiry(@Visiting() visit: Visit, @Param('enquiryId') enquiryId: string): Promise<Page> {
    const path = { enquiryId };
    const template = 'contacts/enquiry/enquiry.njk';
    if (isPartner(visit.me)) {
      return visit.page(template, sentView(await visit.api.get('/sent-enquiries/{enquiryId}', { path })));
    }
    if (visit.me.may('read', 'Enquiry')) {
      return visit.page(template, enquiryView(await visit.api.get('/enquiries/{enquiryId}', { path })));
    }
    return visit.page(template, {
      ...enquiryView({ id: enquiryId, contacts: [] }),
      back: { href: paths.home, text: 'Back' },
    });
  }
}
