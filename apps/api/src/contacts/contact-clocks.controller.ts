import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { extensionForm, latenessForm } from '#libs/journey';
import { AttemptedOnVersion, type VersionedAttempt } from '../acts/attempt';
import { recordedAnswer } from '../acts/recorded.schema';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { ClockActs, type ExtensionForm, type LatenessForm } from '../stages/clock-acts';

@ApiTags('contacts')
@ApiBearerAuth('accessToken')
@Controller('contacts/:contactId')
export class ContactClocksController {
  constructor(private readonly clocks: ClockActs) {}

  @Post('extension')
  @Allow('extend', 'Deadline')
  @Answers(recordedAnswer, { summary: 'Give more time for one clock of a contact, never for its decision', etag: true })
  extendContact(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: extensionForm.request }) form: ExtensionForm,
  ): Promise<Recorded> {
    return this.clocks.extend(attempt, contactId, form);
  }

  @Post('lateness-reasons')
  @Allow('explain', 'Deadline')
  @Answers(recordedAnswer, { summary: 'Say why something about a contact was late', etag: true })
  explainContact(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: latenessForm.request }) form: LatenessForm,
  ): Promise<Recorded> {
    return this.clocks.explain(attempt, contactId, form);
  }
}
