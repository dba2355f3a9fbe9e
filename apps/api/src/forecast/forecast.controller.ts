import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { forecastAnswer, type ForecastAnswer, forecastQuery, type ForecastQuery } from './forecast.schemas';
import { Forecasts } from './forecasts';

@ApiTags('boards')
@ApiBearerAuth('accessToken')
@Controller('forecast')
export class ForecastController {
  constructor(private readonly forecasts: Forecasts) {}

  @Get()
  @Allow('read', 'Board')
  @Answers(forecastAnswer, {
    summary: 'Which open work is likely to be late, by team, kind of work and reason, from what became of work like it',
  })
  forecast(@Asked() asking: Asking, @Query({ schema: forecastQuery }) query: ForecastQuery): Promise<ForecastAnswer> {
    return this.forecasts.of(asking, query);
  }
}
