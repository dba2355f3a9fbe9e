import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Standing } from './standing';
import { type StandingAnswer, standingAnswer } from './standing.schemas';

@ApiTags('operations')
@ApiBearerAuth('accessToken')
@Controller('operations')
export class StandingController {
  constructor(private readonly standing: Standing) {}

  /** Whoever sees what goes out of the service sees whether it goes. */
  @Get()
  @Allow('read', 'Delivery')
  @Answers(standingAnswer, { summary: 'How the service stands: failing stages, workers, outbox, ledger' })
  howItStands(): Promise<StandingAnswer> {
    return this.standing.read();
  }
}
