import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { JourneyId } from '../stages/stage-ref';
import { JourneyReading } from './journey-reading';
import { NextSteps } from './next-steps';
import { nextStepsAnswer, type NextStepsAnswer } from './journey.schemas';
import { chronologyAnswer, type ChronologyAnswer, journeyAnswer, type JourneyAnswer } from './journey.schemas';

@ApiTags('journeys')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId')
export class JourneysController {
  constructor(
    private readonly journeys: JourneyReading,
    private readonly nextSteps: NextSteps,
  ) {}

  @Get()
  @Allow('read', 'Journey')
  @Answers(journeyAnswer, { summary: "A child's journey: stages and clocks", etag: true })
  journey(@Asked() asking: Asking, @JourneyId() journeyId: string): Promise<JourneyAnswer> {
    return this.journeys.journey(asking, journeyId);
  }

  @Get('next-steps')
  @Allow('read', 'Stage')
  @Answers(nextStepsAnswer, { summary: 'How the journey can go on: what waits, and what you could open now' })
  journeyNextSteps(@Asked() asking: Asking, @JourneyId() journeyId: string): Promise<NextStepsAnswer> {
    return this.nextSteps.of(asking, journeyId);
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
