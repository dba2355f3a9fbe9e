import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { unlinkRequest } from '#libs/journey';
import { AttemptedOnVersion, type VersionedAttempt } from '../acts/attempt';
import { recordedAnswer } from '../acts/recorded.schema';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { personForm, type PersonForm } from './contact-acts.schemas';
import { Identifying } from './identifying';

@ApiTags('contacts')
@ApiBearerAuth('accessToken')
@Controller('contacts/:contactId/person')
export class ContactPersonController {
  constructor(private readonly identifying: Identifying) {}

  @Put()
  @Allow('identify', 'Contact')
  @Answers(recordedAnswer, { summary: 'Say which person the child is', etag: true })
  identifyChild(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: personForm }) form: PersonForm,
  ): Promise<Recorded> {
    return this.identifying.identify(attempt, contactId, form);
  }

  @Delete()
  @Allow('identify', 'Contact')
  @Answers(recordedAnswer, { summary: 'Undo a wrong link. The contact must be screened again', etag: true })
  unlinkChild(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('contactId', { schema: id }) contactId: string,
    @Body({ schema: unlinkRequest }) form: z.output<typeof unlinkRequest>,
  ): Promise<Recorded> {
    return this.identifying.unlink(attempt, contactId, form);
  }
}
