import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Info } from './info';
import { type InfoAnswer, infoAnswer } from './operations.schemas';

@ApiTags('operations')
@Controller('info')
@Public()
export class InfoController {
  constructor(private readonly info: Info) {}

  @Get()
  @Answers(infoAnswer, { summary: 'Version, rule sets, and how far the bank-holiday calendar reaches' })
  serviceInfo(): Promise<InfoAnswer> {
    return this.info.read();
  }
}
