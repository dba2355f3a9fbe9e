import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { decisionForm } from '#libs/journey';
import { AttemptedOnVersion, type VersionedAttempt } from '../acts/attempt';
import { recordedAnswer } from '../acts/recorded.schema';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { agreementForm, type AgreementForm } from './contact-acts.schemas';
import { Deciding } from './deciding';

const deciding =
  'A referral opens a journey at once. Repeat domestic-abuse notifications ask for an assessment: another outcome needs `overrideReason` and ' +
  'waits for a manager. What the decision depends on (open case, number of notifications) is looked up, never sent.';

@ApiTags('contacts')
@ApiBearerAuth('accessToken')
@Controller('contacts/:contactId')
export class ContactActsController {
  constructor(private readonly deciding: Deciding) {}

  @Post('decision')
  @Allow('decide', 'Contact')
  @Answers(recordedAnswer, { summary: 'Decide a contact', description: deciding, etag: true })
  decideContact(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: decisionForm.request }) form: z.output<typeof decisionForm.request>,
  ): Promise<Recorded> {
    return this.deciding.decide(attempt, contactId, form);
  }

  @Post('agreement')
  @Allow('agree', 'Contact')
  @Answers(recordedAnswer, {
    summary: "A manager's answer to a decision below the domestic-abuse baseline",
    etag: true,
  })
  answerDecision(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: agreementForm }) form: AgreementForm,
  ): Promise<Recorded> {
    return this.deciding.answer(attempt, contactId, form);
  }
}
