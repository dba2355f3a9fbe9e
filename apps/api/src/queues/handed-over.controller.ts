import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { HandedOverQueue } from './handed-over.queue';
import { handedOverStages, type HandedOverStages } from './handed-over.schemas';

@ApiTags('queues')
@ApiBearerAuth('accessToken')
@Controller('queues')
export class HandedOverController {
  constructor(private readonly queue: HandedOverQueue) {}

  @Get('handed-over')
  @Allow('read', 'Stage')
  @Answers(handedOverStages, {
    summary: 'Contacts and strategy discussions of the night that the day team has not taken over yet',
    description: 'Inspection report, ¶42. What waits longest is first; every clock runs on.',
  })
  handedOverWork(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<HandedOverStages> {
    return this.queue.list(asking, page);
  }
}
