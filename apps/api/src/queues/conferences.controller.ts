import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { ConferencesQueue } from './conferences.queue';
import { comingConferences, type ComingConferences } from './conferences.schemas';

@ApiTags('queues')
@ApiBearerAuth('accessToken')
@Controller('queues')
export class ConferencesController {
  constructor(private readonly queue: ConferencesQueue) {}

  @Get('conferences')
  @Allow('read', 'Stage')
  @Answers(comingConferences, {
    summary: 'Child protection conferences that come, initial ones and reviews, in the order of their days',
    description: 'Inspection report, ¶52. The booked day counts, else the day by which it is due.',
  })
  conferences(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<ComingConferences> {
    return this.queue.list(asking, page);
  }
}
