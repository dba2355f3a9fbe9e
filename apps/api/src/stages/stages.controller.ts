import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { textHash } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { possibleActsAnswer, type PossibleActsAnswer } from '../journeys/journey.schemas';
import { ActsNow } from './acts-now';
import { JourneyId, stageIdOf, StageName } from './stage-ref';
import { StageReading } from './stage-reading';
import {
  documentAnswer,
  type DocumentAnswer,
  signOffList,
  type SignOffList,
  stageAnswer,
  type StageAnswer,
} from './stage.schemas';

@ApiTags('stages')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId/stages/:stage')
export class StagesController {
  constructor(
    private readonly stages: StageReading,
    private readonly actsNow: ActsNow,
  ) {}

  @Get()
  @Allow('read', 'Stage')
  @Answers(stageAnswer, { summary: 'A stage with its clocks', etag: true })
  stage(@Asked() asking: Asking, @JourneyId() journey: string, @StageName() stage: string): Promise<StageAnswer> {
    return this.stages.stage(asking, stageIdOf(journey, stage));
  }

  @Get('next-steps')
  @Allow('read', 'Stage')
  @Answers(possibleActsAnswer, { summary: 'What you can do at the stage now, and why not the rest' })
  stageNextSteps(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
  ): Promise<PossibleActsAnswer> {
    return this.actsNow.of(asking, stageIdOf(journey, stage));
  }

  @Get('sign-offs')
  @Allow('read', 'Stage')
  @Answers(signOffList, { summary: 'Every submission and what a manager decided' })
  stageSignOffs(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
  ): Promise<SignOffList> {
    return this.stages.signOffs(asking, stageIdOf(journey, stage));
  }

  @Get('documents/:sha256')
  @Allow('read', 'Document')
  @Answers(documentAnswer, { summary: 'A text that the record points to' })
  stageDocument(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Param('sha256', { schema: textHash }) sha256: string,
  ): Promise<DocumentAnswer> {
    return this.stages.document(asking, stageIdOf(journey, stage), sha256);
  }
}
