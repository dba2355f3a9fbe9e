import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '#libs/access';
import { BuiltOn } from '../drafts/built-on.decorator';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  formBody,
  type FormBody,
  formDraft,
  type FormDraft,
  formDraftGone,
  type FormDraftGone,
  formKey,
} from './form-draft.schemas';
import { FormDrafts } from './form-drafts';

const saving =
  'Call it as the person types. A form that was saved elsewhere meanwhile is refused with 412 and the version that stands. ' +
  'It is kept for the days of the policy `formDrafts`, and nobody else ever sees it.';

/** Forms that belong to no stage yet, or have no draft of their own: nothing that was typed is lost. */
@ApiTags('form drafts')
@ApiBearerAuth('accessToken')
@Controller('form-drafts/:key')
export class FormDraftsController {
  constructor(private readonly drafts: FormDrafts) {}

  @Get()
  @SignedIn()
  @Answers(formDraft, { summary: 'Your unfinished form as it stands', etag: true })
  formDraft(@Asked() asking: Asking, @Param('key', { schema: formKey }) key: string): Promise<FormDraft> {
    return this.drafts.read(asking, key);
  }

  @Put()
  @SignedIn()
  @Answers(formDraft, { summary: 'Save your unfinished form', description: saving, etag: true })
  saveFormDraft(
    @Asked() asking: Asking,
    @Param('key', { schema: formKey }) key: string,
    @BuiltOn() builtOn: number,
    @Body({ schema: formBody }) body: FormBody,
  ): Promise<FormDraft> {
    return this.drafts.save(asking, key, body, builtOn);
  }

  @Delete()
  @SignedIn()
  @Answers(formDraftGone, { summary: 'Throw it away: it was sent, or is not wanted. Nothing there is the same answer' })
  dropFormDraft(@Asked() asking: Asking, @Param('key', { schema: formKey }) key: string): Promise<FormDraftGone> {
    return this.drafts.drop(asking, key);
  }
}
