import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { legalHoldAnswer, type LegalHoldAnswer } from './legal-hold.schemas';
import { LegalHolds } from './legal-holds';
import { reasonForm, type ReasonForm } from './restriction.schemas';

@ApiTags('people')
@ApiBearerAuth('accessToken')
@Controller('people/:personId/legal-hold')
export class LegalHoldsController {
  constructor(private readonly holds: LegalHolds) {}

  @Get()
  @Allow('hold', 'Person')
  @Answers(legalHoldAnswer, { summary: 'How long a record stays, and whether a legal hold keeps it' })
  legalHold(@Asked() asking: Asking, @Param('personId', { schema: id }) personId: string): Promise<LegalHoldAnswer> {
    return this.holds.read(asking, personId);
  }

  @Put()
  @Allow('hold', 'Person')
  @Answers(legalHoldAnswer, {
    summary: 'Keep a record although its time is over',
    description: 'For an inquiry, a claim or a court. Nothing of the record is destroyed until it is lifted.',
  })
  placeHold(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: reasonForm }) form: ReasonForm,
  ): Promise<LegalHoldAnswer> {
    return this.holds.place(attempt, personId, form);
  }

  @Delete()
  @Allow('hold', 'Person')
  @Answers(legalHoldAnswer, { summary: 'Let the record go by its period again' })
  liftHold(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: reasonForm }) form: ReasonForm,
  ): Promise<LegalHoldAnswer> {
    return this.holds.lift(attempt, personId, form);
  }
}
