import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type Attempt, AttemptedOrDry } from '../acts/attempt';
import { date } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { dryRunQuery, type DryRunQuery, proclaimedDays, type ProclaimedDays as DayList } from './calendar.schemas';
import {
  proclamationAnswer,
  type ProclamationAnswer,
  proclamationForm,
  type ProclamationForm,
  withdrawalForm,
  type WithdrawalForm,
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
    description: 'With `dryRun=true` nothing is recorded, and no Idempotency-Key is needed.',
  })
  proclaimDay(
    @AttemptedOrDry() attempt: Attempt,
    @Query({ schema: dryRunQuery }) { dryRun }: DryRunQuery,
    @Body({ schema: proclamationForm }) form: ProclamationForm,
  ): Promise<ProclamationAnswer> {
    return this.days.proclaim(attempt, form, dryRun);
  }

  @Delete(':date')
  @Allow('administer', 'Calendar')
  @Answers(proclamationAnswer, {
    summary: 'Take a proclaimed day back, or see what that would move',
    description: 'With `dryRun=true` nothing is recorded, and no Idempotency-Key is needed.',
  })
  withdrawDay(
    @AttemptedOrDry() attempt: Attempt,
    @Param('date', { schema: date }) day: string,
    @Query({ schema: dryRunQuery }) { dryRun }: DryRunQuery,
    @Body({ schema: withdrawalForm }) { reason }: WithdrawalForm,
  ): Promise<ProclamationAnswer> {
    return this.days.withdraw(attempt, { date: day, reason }, dryRun);
  }
}
