import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { MyDeadlines } from './my-deadlines';
import { daysQuery, type DaysQuery, upcomingDeadlines, type UpcomingDeadlines } from './my-deadlines.schemas';

@ApiTags('calendar')
@ApiBearerAuth('accessToken')
@Controller('calendar/my-deadlines')
export class MyDeadlinesController {
  constructor(private readonly deadlines: MyDeadlines) {}

  @Get()
  @Allow('read', 'Deadline')
  @Answers(upcomingDeadlines, {
    summary: 'Running clocks of your work, and of the teams that you manage, by the day on which they end',
    description: 'A clock that was put back stands on both days. Whoever looks after every team names one.',
  })
  myDeadlines(@Asked() asking: Asking, @Query({ schema: daysQuery }) query: DaysQuery): Promise<UpcomingDeadlines> {
    return this.deadlines.between(asking, query);
  }
}
