import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { PlainEnglishChecks } from './plain-english-checks';
import {
  type PlainEnglishAdvice,
  plainEnglishAdvice,
  type PlainEnglishRequest,
  plainEnglishRequest,
} from './plain-english.schemas';

@ApiTags('plain English')
@ApiBearerAuth('accessToken')
@Controller('plain-english')
export class PlainEnglishController {
  constructor(private readonly checks: PlainEnglishChecks) {}

  @Post('checks')
  @SignedIn()
  @Answers(plainEnglishAdvice, {
    summary: 'Read texts for acronyms, jargon and long sentences that a family may not understand',
    description: 'Inspection report, ¶3, ¶32, ¶49. Nothing is kept of what is sent, and no key is needed.',
  })
  checkPlainEnglish(
    @Asked() asking: Asking,
    @Body({ schema: plainEnglishRequest }) request: PlainEnglishRequest,
  ): Promise<PlainEnglishAdvice> {
    return this.checks.check(asking, request);
  }
}
