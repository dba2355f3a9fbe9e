import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { Allow } from '#libs/access';
import { enquiry, type Enquiry } from '#libs/journey';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { ContactHistory } from './contact-history';
import {
  contactHistoryAnswer,
  type ContactHistoryAnswer,
  matchesAnswer,
  type MatchesAnswer,
} from './contact-history.schemas';
import { ContactMatching } from './contact-matching';
import { ContactReading } from './contact-reading';
import { contactAnswer, type ContactAnswer, receivedAnswer } from './contact.schemas';
import { EnquiryReceiving } from './enquiry-receiving';

const receiving =
  'One contact opens for each child. Answers 201 also while Temporal is away. A partner speaks for its own organisation, whatever the form says.';

@ApiTags('contacts')
@ApiBearerAuth('accessToken')
@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly receiving: EnquiryReceiving,
    private readonly contacts: ContactReading,
    private readonly matching: ContactMatching,
    private readonly past: ContactHistory,
  ) {}

  @Post()
  @Allow('create', 'Enquiry')
  @Answers(receivedAnswer, {
    summary: 'Send an enquiry about one child or several',
    description: receiving,
    status: 201,
  })
  receiveEnquiry(
    @Attempted() attempt: Attempt,
    @Body({ schema: enquiry }) form: Enquiry,
  ): Promise<z.infer<typeof receivedAnswer>> {
    return this.receiving.receive(attempt, form);
  }

  @Get(':contactId')
  @Allow('read', 'Contact')
  @Answers(contactAnswer, { summary: 'A contact with the form that it came with and its clocks', etag: true })
  contact(@Asked() asking: Asking, @Param('contactId', { schema: id }) contactId: string): Promise<ContactAnswer> {
    return this.contacts.contact(asking, contactId);
  }

  @Get(':contactId/matches')
  @Allow('identify', 'Contact')
  @Answers(matchesAnswer, { summary: 'Known people who may be this child, best first' })
  contactMatches(
    @Asked() asking: Asking,
    @Param('contactId', { schema: id }) contactId: string,
  ): Promise<MatchesAnswer> {
    return this.matching.matches(asking, contactId);
  }

  @Get(':contactId/history')
  @Allow('read', 'Contact')
  @Answers(contactHistoryAnswer, {
    summary: 'Earlier contacts, domestic-abuse notifications in the window, journeys, open services',
  })
  contactHistory(
    @Asked() asking: Asking,
    @Param('contactId', { schema: id }) contactId: string,
  ): Promise<ContactHistoryAnswer> {
    return this.past.of(asking, contactId);
  }
}
