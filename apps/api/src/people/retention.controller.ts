import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { Retention } from './retention';
import { retentionAnswer, type RetentionAnswer, retentionQuery, type RetentionQuery } from './retention.schemas';

@ApiTags('people')
@ApiBearerAuth('accessToken')
@Controller('retention')
export class RetentionController {
  constructor(private readonly retention: Retention) {}

  @Get()
  @Allow('hold', 'Person')
  @Answers(retentionAnswer, {
    summary: 'Records that are due to be destroyed, and legal holds',
    description: 'Nothing is destroyed by itself, nor through this interface: script/journey retention shred does it.',
  })
  recordsDue(
    @Asked() asking: Asking,
    @Query({ schema: retentionQuery }) query: RetentionQuery,
  ): Promise<RetentionAnswer> {
    return this.retention.read(asking, query.by);
  }
}
