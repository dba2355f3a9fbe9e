import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { JourneyId } from '../stages/stage-ref';
import { JourneyReading } from './journey-reading';
import { chronologyAnswer, type ChronologyAnswer, journeyAnswer, type JourneyAnswer } from './journey.schemas';

@ApiTags('journeys')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId')
export class JourneysController {
  constructor(private readonly journeys: JourneyReading) {}

  @Get()
  @Allow('read', 'Journey')
  @Answers(journeyAnswer, { summary: "A child's journey: stages and clocks", etag: true })
  journey(@Asked() asking: Asking, @JourneyId() journeyId: string): Promise<JourneyAnswer> {
    return this.journeys.journey(asking, journeyId);
  }

  @Get('chronology')
  @Allow('read', 'Journey')
  @Answers(chronologyAnswer, { summary: 'All that happened, and when it was written down' })
  chronology(
    @Asked() asking: Asking,
    @JourneyId() journeyId: string,
    @Query({ schema: pageQuery }) page: PageQuery,
  ): Promise<ChronologyAnswer> {
    return this.journeys.chronology(asking, journeyId, page);
  }
}
