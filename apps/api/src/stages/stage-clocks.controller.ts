import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { extensionForm, latenessForm } from '#libs/journey';
import { AttemptedOnVersion, type VersionedAttempt } from '../acts/attempt';
import { recordedAnswer } from '../acts/recorded.schema';
import { Answers } from '../openapi/answers.decorator';
import { ClockActs, type ExtensionForm, type LatenessForm } from './clock-acts';
import { JourneyId, stageIdOf, StageName } from './stage-ref';

@ApiTags('stages')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId/stages/:stage')
export class StageClocksController {
  constructor(private readonly clocks: ClockActs) {}

  @Post('extension')
  @Allow('extend', 'Deadline')
  @Answers(recordedAnswer, { summary: 'Give more time for one clock; the original date stays', etag: true })
  extendStage(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: extensionForm.request }) form: ExtensionForm,
  ): Promise<Recorded> {
    return this.clocks.extend(attempt, stageIdOf(journey, stage), form);
  }

  @Post('lateness-reasons')
  @Allow('explain', 'Deadline')
  @Answers(recordedAnswer, { summary: 'Say why something was late. It explains; it never erases', etag: true })
  explainStage(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: latenessForm.request }) form: LatenessForm,
  ): Promise<Recorded> {
    return this.clocks.explain(attempt, stageIdOf(journey, stage), form);
  }
}
