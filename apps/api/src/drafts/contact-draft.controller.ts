import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { BuiltOn } from './built-on.decorator';
import {
  draftAnswer,
  type DraftAnswer,
  decisionDraft,
  type DecisionDraft,
  draftSaved,
  type DraftSaved,
} from './draft.schemas';
import { Drafts } from './drafts';

/** A decision is written over a morning, between telephone calls: its text is kept like an assessment's. */
@ApiTags('drafts')
@ApiBearerAuth('accessToken')
@Controller('contacts/:contactId/draft')
export class ContactDraftController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Allow('read', 'Draft')
  @Answers(draftAnswer, { summary: 'The text for a decision as it stands', etag: true })
  contactDraft(@Asked() asking: Asking, @Param('contactId', { schema: id }) contactId: string): Promise<DraftAnswer> {
    return this.drafts.read(asking, contactId);
  }

  @Put()
  @Allow('write', 'Draft')
  @Answers(draftSaved, { summary: 'Save the text for a decision', etag: true })
  saveContactDraft(
    @Asked() asking: Asking,
    @Param('contactId', { schema: id }) contactId: string,
    @BuiltOn() builtOn: number,
    @Body({ schema: decisionDraft }) body: DecisionDraft,
  ): Promise<DraftSaved> {
    return this.drafts.save(asking, contactId, body, builtOn);
  }
}
