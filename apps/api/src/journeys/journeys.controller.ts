import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { JourneyId } from '../stages/stage-ref';
import { type AsAtQuery, asAtQuery, journeyAsAtAnswer, type JourneyAsAtAnswer } from './as-at.schemas';
import { chronologyQuery, type ChronologyQuery } from './chronology-query';
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
    @Query({ schema: chronologyQuery }) asked: ChronologyQuery,
  ): Promise<ChronologyAnswer> {
    return this.journeys.chronology(asking, journeyId, asked);
  }

  @Get('as-at')
  @Allow('read', 'Journey')
  @Answers(journeyAsAtAnswer, {
    summary: 'The journey as the record knew it at a moment',
    description:
      'What had been written down by then, with the dates that the clocks had by then. What was typed in later is not in it.',
  })
  journeyAsAt(
    @Asked() asking: Asking,
    @JourneyId() journeyId: string,
    @Query({ schema: asAtQuery }) asked: AsAtQuery,
  ): Promise<JourneyAsAtAnswer> {
    return this.journeys.asAt(asking, journeyId, asked);
  }
}
