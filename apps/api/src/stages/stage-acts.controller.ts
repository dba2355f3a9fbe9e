import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { AttemptedOnVersion, type VersionedAttempt } from '../acts/attempt';
import { recordedAnswer } from '../acts/recorded.schema';
import { Answers } from '../openapi/answers.decorator';
import { allocationRequest, returnForm, signOffRequest, submitRequest } from '#libs/journey';
import { type AllocationForm, AssessmentActs, type ReturnForm, type SignOffForm } from './assessment-acts';
import { JourneyId, stageIdOf, StageName } from './stage-ref';
import { type SubmissionForm, Submissions } from './submissions';

@ApiTags('stages')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId/stages/:stage')
export class StageActsController {
  constructor(
    private readonly assessments: AssessmentActs,
    private readonly submissions: Submissions,
  ) {}

  @Post('allocation')
  @Allow('allocate', 'Stage')
  @Answers(recordedAnswer, { summary: 'Give the work to a worker', etag: true })
  allocate(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: allocationRequest }) form: AllocationForm,
  ): Promise<Recorded> {
    return this.assessments.allocate(attempt, stageIdOf(journey, stage), form);
  }

  @Post('submission')
  @Allow('submit', 'Stage')
  @Answers(recordedAnswer, {
    summary: 'Hand the draft in for sign-off',
    description: 'An incomplete text is refused with all that is missing.',
    etag: true,
  })
  submit(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: submitRequest }) form: SubmissionForm,
  ): Promise<Recorded> {
    return this.submissions.submit(attempt, stageIdOf(journey, stage), form);
  }

  @Post('sign-off')
  @Allow('signOff', 'Stage')
  @Answers(recordedAnswer, { summary: 'Sign the text that was submitted', etag: true })
  signOff(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: signOffRequest }) form: SignOffForm,
  ): Promise<Recorded> {
    return this.assessments.signOff(attempt, stageIdOf(journey, stage), form);
  }

  @Post('return')
  @Allow('return', 'Stage')
  @Answers(recordedAnswer, { summary: 'Return the text for changes, with reasons. No clock is reset', etag: true })
  returnForChanges(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Body({ schema: returnForm.request }) form: ReturnForm,
  ): Promise<Recorded> {
    return this.assessments.returnForChanges(attempt, stageIdOf(journey, stage), form);
  }
}
