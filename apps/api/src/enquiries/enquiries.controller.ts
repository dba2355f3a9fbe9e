import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { EnquiryReading } from './enquiry-reading';
import { enquiryAnswer, type EnquiryAnswer, enquiryPage, type EnquiryPage } from './enquiry.schemas';
import { sentEnquiry, type SentEnquiry, sentEnquiryPage, type SentEnquiryPage } from './enquiry.schemas';
import { SentEnquiries } from './sent-enquiries';

@ApiTags('enquiries')
@ApiBearerAuth('accessToken')
@Controller()
export class EnquiriesController {
  constructor(
    private readonly enquiries: EnquiryReading,
    private readonly sent: SentEnquiries,
  ) {}

  @Get('enquiries')
  @Allow('read', 'Enquiry')
  @Answers(enquiryPage, { summary: 'Enquiries, newest first' })
  listEnquiries(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<EnquiryPage> {
    return this.enquiries.page(asking, page);
  }

  @Get('enquiries/:enquiryId')
  @Allow('read', 'Enquiry')
  @Answers(enquiryAnswer, { summary: 'An enquiry as it was received, with its contacts' })
  enquiry(@Asked() asking: Asking, @Param('enquiryId', { schema: id }) enquiryId: string): Promise<EnquiryAnswer> {
    return this.enquiries.enquiry(asking, enquiryId);
  }

  @Get('sent-enquiries')
  @Allow('follow', 'Enquiry')
  @Answers(sentEnquiryPage, { summary: "A partner's own enquiries: receipt and outcome" })
  listSentEnquiries(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<SentEnquiryPage> {
    return this.sent.page(asking, page);
  }

  @Get('sent-enquiries/:enquiryId')
  @Allow('follow', 'Enquiry')
  @Answers(sentEnquiry, { summary: 'One enquiry of the own organisation: receipt and outcome' })
  sentEnquiry(@Asked() asking: Asking, @Param('enquiryId', { schema: id }) enquiryId: string): Promise<SentEnquiry> {
    return this.sent.enquiry(asking, enquiryId);
  }
}
