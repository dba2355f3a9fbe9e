import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { censusCheck, type CensusCheckAnswer, censusQuery, type CensusQuery } from './census-check.schemas';
import { CensusChecks } from './census-checks';

@ApiTags('returns')
@ApiBearerAuth('accessToken')
@Controller('returns')
export class ReturnsController {
  constructor(private readonly checks: CensusChecks) {}

  @Get('census/check')
  @Allow('read', 'Measure')
  @Answers(censusCheck, {
    summary: 'What would be sent back of the Children in Need census, checked now: by rule, and child by child',
  })
  checkCensus(
    @Asked() asking: Asking,
    @Query({ schema: censusQuery }) { year }: CensusQuery,
  ): Promise<CensusCheckAnswer> {
    return this.checks.check(asking, year === undefined ? undefined : Number(year));
  }
}
