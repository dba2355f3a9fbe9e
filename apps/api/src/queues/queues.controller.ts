import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { runningDeadlines, type RunningDeadlines, undecidedContacts, type UndecidedContacts } from './queue.schemas';
import { unallocatedStages, type UnallocatedStages } from './queue.schemas';
import { waitingSignOffs, type WaitingSignOffs, workPage, type WorkPage } from './queue.schemas';
import { Queues } from './queues';

const soonQuery = pageQuery.extend({
  workingDays: z.coerce
    .number('Send a number of working days')
    .int()
    .min(0)
    .max(60)
    .default(2)
    .meta({ description: 'How far ahead, in working days; 0 is the end of today' }),
});

@ApiTags('queues')
@ApiBearerAuth('accessToken')
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: Queues) {}

  @Get('contacts-awaiting-decision')
  @Allow('read', 'Enquiry')
  @Answers(undecidedContacts, { summary: 'Contacts that nobody has decided, the most urgent first' })
  contactsAwaitingDecision(
    @Asked() asking: Asking,
    @Query({ schema: pageQuery }) page: PageQuery,
  ): Promise<UndecidedContacts> {
    return this.queues.contactsAwaitingDecision(asking, page);
  }

  @Get('my-work')
  @Allow('read', 'Stage')
  @Answers(workPage, { summary: 'Unfinished work that is allocated to you' })
  myWork(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<WorkPage> {
    return this.queues.myWork(asking, page);
  }

  @Get('awaiting-my-sign-off')
  @Allow('signOff', 'Stage')
  @Answers(waitingSignOffs, {
    summary:
      'Texts and outcomes that you may sign, authorise or countersign, also as a deputy; what is due first is first',
  })
  awaitingMySignOff(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<WaitingSignOffs> {
    return this.queues.awaitingMySignOff(asking, page);
  }

  @Get('unallocated')
  @Allow('allocate', 'Stage')
  @Answers(unallocatedStages, { summary: 'Open work of your teams that nobody holds, what is due first is first' })
  unallocatedWork(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<UnallocatedStages> {
    return this.queues.unallocated(asking, page);
  }

  @Get('late-and-due-soon')
  @Allow('read', 'Deadline')
  @Answers(runningDeadlines, {
    summary: 'Running clocks that are late or soon will be, in the teams that you look after',
  })
  lateAndDueSoon(
    @Asked() asking: Asking,
    @Query({ schema: soonQuery }) page: PageQuery & { workingDays: number },
  ): Promise<RunningDeadlines> {
    return this.queues.lateAndDueSoon(asking, page);
  }
}
