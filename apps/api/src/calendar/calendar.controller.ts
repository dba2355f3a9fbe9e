import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { dryRunQuery, type DryRunQuery, proclaimedDays, type ProclaimedDays as DayList } from './calendar.schemas';
import {
  proclamationAnswer,
  type ProclamationAnswer,
  proclamationForm,
  type ProclamationForm,
} from './calendar.schemas';
import { ProclaimedDays } from './proclaimed-days';

@ApiTags('calendar')
@ApiBearerAuth('accessToken')
@Controller('calendar/proclaimed-days')
export class CalendarController {
  constructor(private readonly days: ProclaimedDays) {}

  @Get()
  @Allow('read', 'Calendar')
  @Answers(proclaimedDays, { summary: 'Days that the council has added to the bank holidays' })
  listProclaimedDays(@Asked() asking: Asking): Promise<DayList> {
    return this.days.list(asking);
  }

  @Post()
  @Allow('administer', 'Calendar')
  @Answers(proclamationAnswer, {
    summary: 'Add a day that is not worked, or see what it would move',
    description: 'With `dryRun=true` nothing is recorded.',
  })
  proclaimDay(
    @Attempted() attempt: Attempt,
    @Query({ schema: dryRunQuery }) { dryRun }: DryRunQuery,
    @Body({ schema: proclamationForm }) form: ProclamationForm,
  ): Promise<ProclamationAnswer> {
    return this.days.proclaim(attempt, form, dryRun);
  }
}
