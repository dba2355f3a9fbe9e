import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id, textHash } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { StageReading } from '../stages/stage-reading';
import { documentAnswer, type DocumentAnswer } from '../stages/stage.schemas';

@ApiTags('contacts')
@ApiBearerAuth('accessToken')
@Controller('contacts/:contactId/documents')
export class ContactDocumentsController {
  constructor(private readonly stages: StageReading) {}

  @Get(':sha256')
  @Allow('read', 'Document')
  @Answers(documentAnswer, {
    summary: 'A text of the contact that the record points to: findings, a decision, reasons',
  })
  contactDocument(
    @Asked() asking: Asking,
    @Param('contactId', { schema: id }) contactId: string,
    @Param('sha256', { schema: textHash }) sha256: string,
  ): Promise<DocumentAnswer> {
    return this.stages.document(asking, contactId, sha256);
  }
}
