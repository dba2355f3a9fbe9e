import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { sentListView, sentView } from './sent.view';

/** A partner's own enquiries: that they arrived, what was decided, who works with the child. Source: inspection report, paragraph 15. */
@Controller()
export class SentController {
  @Get(paths.sentEnquiries)
  async list(@Visiting() visit: Visit): Promise<Page> {
    const after = visit.query('after');
    const query = { limit: 25, after: after === '' ? undefined : after };
    const page = await visit.api.get('/sent-enquiries', { query });
    return visit.page('partner/sent-list.njk', sentListView(page, visit.me.may('create', 'Enquiry')));
  }

  @Get(paths.sentEnquiry)
  async sent(@Visiting() visit: Visit, @Param('enquiryId') enquiryId: string): Promise<Page> {
    const found = await visit.api.get('/sent-enquiries/{enquiryId}', { path: { enquiryId } });
    return visit.page('partner/sent.njk', sentView(found));
  }
}
