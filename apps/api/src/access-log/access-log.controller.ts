import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { logPage, type LogPage, logQuery, type LogQuery } from './access-log.schemas';
import { AccessLogReading } from './access-log-reading';

@ApiTags('access log')
@ApiBearerAuth('accessToken')
@Controller()
export class AccessLogController {
  constructor(private readonly log: AccessLogReading) {}

  @Get('people/:personId/access-log')
  @Allow('read', 'AccessLog')
  @Answers(logPage, { summary: 'Who looked at a child or any of its records, when and from which page; newest first' })
  personAccessLog(
    @Asked() asking: Asking,
    @Param('personId', { schema: id }) personId: string,
    @Query({ schema: logQuery }) asked: LogQuery,
  ): Promise<LogPage> {
    return this.log.ofPerson(asking, personId, asked);
  }

  @Get('journeys/:journeyId/access-log')
  @Allow('read', 'AccessLog')
  @Answers(logPage, { summary: 'Who looked at a journey, its stages and clocks; newest first' })
  journeyAccessLog(
    @Asked() asking: Asking,
    @Param('journeyId', { schema: id }) journeyId: string,
    @Query({ schema: logQuery }) asked: LogQuery,
  ): Promise<LogPage> {
    return this.log.ofJourney(asking, journeyId, asked);
  }
}
