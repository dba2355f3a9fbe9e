import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { date } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  keptWeeks,
  type KeptWeeks,
  weeklyQuery,
  type WeeklyQuery,
  weeklyReport,
  type WeeklyReport,
} from './weekly.schemas';
import { WeeklyReports } from './weekly-reports';

@ApiTags('measures')
@ApiBearerAuth('accessToken')
@Controller('weekly-reports')
export class WeeklyReportsController {
  constructor(private readonly reports: WeeklyReports) {}

  @Get()
  @Allow('read', 'Measure')
  @Answers(keptWeeks, { summary: 'Weeks of which a report was kept, the newest first' })
  listWeeklyReports(@Asked() asking: Asking): Promise<KeptWeeks> {
    return this.reports.list(asking);
  }

  @Get(':week')
  @Allow('read', 'Measure')
  @Answers(weeklyReport, {
    summary: 'A week’s measures as they were known when it was over, beside those of an earlier week',
  })
  weeklyReport(
    @Asked() asking: Asking,
    @Param('week', { schema: date }) week: string,
    @Query({ schema: weeklyQuery }) query: WeeklyQuery,
  ): Promise<WeeklyReport> {
    return this.reports.of(asking, week, query);
  }
}
