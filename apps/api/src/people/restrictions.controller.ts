import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  exclusionForm,
  type ExclusionForm,
  openedAnswer,
  type OpenedAnswer,
  reasonForm,
  type ReasonForm,
  restrictionAnswer,
  type RestrictionAnswer,
  restrictionForm,
  type RestrictionForm,
} from './restriction.schemas';
import { Restrictions } from './restrictions';

const toNobodyElse =
  'Everybody else finds it nowhere: not in searches, matches, lists or counts, nor by its id. Who works with the child must be named.';

@ApiTags('people')
@ApiBearerAuth('accessToken')
@Controller('people/:personId')
export class RestrictionsController {
  constructor(private readonly restrictions: Restrictions) {}

  @Get('restriction')
  @Allow('restrict', 'Person')
  @Answers(restrictionAnswer, { summary: "Who may know of a child's record, and who had to open it" })
  restriction(
    @Asked() asking: Asking,
    @Param('personId', { schema: id }) personId: string,
  ): Promise<RestrictionAnswer> {
    return this.restrictions.read(asking, personId);
  }

  @Put('restriction')
  @Allow('restrict', 'Person')
  @Answers(restrictionAnswer, { summary: 'Leave a record to named people and teams', description: toNobodyElse })
  restrictPerson(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: restrictionForm }) form: RestrictionForm,
  ): Promise<RestrictionAnswer> {
    return this.restrictions.restrict(attempt, personId, form);
  }

  @Delete('restriction')
  @Allow('restrict', 'Person')
  @Answers(restrictionAnswer, { summary: 'Open it again to everybody whose work brings it' })
  unrestrictPerson(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: reasonForm }) form: ReasonForm,
  ): Promise<RestrictionAnswer> {
    return this.restrictions.unrestrict(attempt, personId, form);
  }

  @Post('exclusions')
  @Allow('restrict', 'Person')
  @Answers(restrictionAnswer, { summary: 'Shut somebody out who is too near to the child', status: 201 })
  excludeWorker(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: exclusionForm }) form: ExclusionForm,
  ): Promise<RestrictionAnswer> {
    return this.restrictions.exclude(attempt, personId, form);
  }

  @Delete('exclusions/:staffId')
  @Allow('restrict', 'Person')
  @Answers(restrictionAnswer, { summary: 'Let them see again what their work brings' })
  readmitWorker(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Param('staffId', { schema: id }) staffId: string,
    @Body({ schema: reasonForm }) form: ReasonForm,
  ): Promise<RestrictionAnswer> {
    return this.restrictions.readmit(attempt, personId, staffId, form);
  }

  @Post('break-glass')
  @Allow('breakGlass', 'Person')
  @Answers(openedAnswer, {
    summary: 'Open a restricted record for a short time, because a child cannot wait',
    description:
      'For qualified workers who know its id, or that of one of its journeys or contacts. Every senior manager is told at once.',
    status: 201,
  })
  breakGlass(
    @Attempted() attempt: Attempt,
    @Param('personId', { schema: id }) personId: string,
    @Body({ schema: reasonForm }) form: ReasonForm,
  ): Promise<OpenedAnswer> {
    return this.restrictions.breakGlass(attempt, personId, form);
  }
}
