import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { meAnswer, type MeAnswer } from './me.schemas';
import { meView } from './me-view';

@ApiTags('staff')
@ApiBearerAuth('accessToken')
@Controller('me')
export class MeController {
  @Get()
  @SignedIn()
  @Answers(meAnswer, { summary: 'Who you are to this service, and what you may do' })
  me(@Asked() { requester }: Asking): MeAnswer {
    return meView(requester);
  }
}
