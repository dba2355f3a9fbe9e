import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { DeadlineReading } from './deadline-reading';
import { deadlineWithWorking, type DeadlineWithWorking } from './deadline.schemas';

@ApiTags('deadlines')
@ApiBearerAuth('accessToken')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlineReading) {}

  @Get(':deadlineId')
  @Allow('read', 'Deadline')
  @Answers(deadlineWithWorking, {
    summary: 'A deadline with its full working',
    description: 'Start event, rule and version, and each day counted or skipped with the reason.',
  })
  deadline(
    @Asked() asking: Asking,
    @Param('deadlineId', { schema: id }) deadlineId: string,
  ): Promise<DeadlineWithWorking> {
    return this.deadlines.deadline(asking, deadlineId);
  }
}
