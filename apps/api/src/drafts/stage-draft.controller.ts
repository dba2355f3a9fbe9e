import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { assessmentDraft, type AssessmentDraft } from '#libs/journey';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { JourneyId, stageIdOf, StageName } from '../stages/stage-ref';
import { BuiltOn } from './built-on.decorator';
import { draftAnswer, type DraftAnswer, draftSaved, type DraftSaved } from './draft.schemas';
import { draftVersions, type DraftVersions, versionParam } from './draft.schemas';
import { Drafts } from './drafts';

const saving =
  'Call it as the person types. A text that was saved elsewhere meanwhile is refused with 412 and the version that stands, so that nothing is lost. ' +
  'Changing a text that waits for sign-off voids that request.';

@ApiTags('drafts')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId/stages/:stage/draft')
export class StageDraftController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Allow('read', 'Draft')
  @Answers(draftAnswer, { summary: 'The text of a stage as it stands', etag: true })
  stageDraft(@Asked() asking: Asking, @JourneyId() journey: string, @StageName() stage: string): Promise<DraftAnswer> {
    return this.drafts.read(asking, stageIdOf(journey, stage));
  }

  @Put()
  @Allow('write', 'Draft')
  @Answers(draftSaved, { summary: 'Save the text of a stage', description: saving, etag: true })
  saveStageDraft(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @BuiltOn() builtOn: number,
    @Body({ schema: assessmentDraft }) body: AssessmentDraft,
  ): Promise<DraftSaved> {
    return this.drafts.save(asking, stageIdOf(journey, stage), body, builtOn);
  }

  @Get('versions')
  @Allow('read', 'Draft')
  @Answers(draftVersions, { summary: 'Every version of the text, newest first' })
  stageDraftVersions(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
  ): Promise<DraftVersions> {
    return this.drafts.versions(asking, stageIdOf(journey, stage));
  }

  @Get('versions/:version')
  @Allow('read', 'Draft')
  @Answers(draftAnswer, { summary: 'One version of the text' })
  stageDraftVersion(
    @Asked() asking: Asking,
    @JourneyId() journey: string,
    @StageName() stage: string,
    @Param('version', { schema: versionParam }) version: number,
  ): Promise<DraftAnswer> {
    return this.drafts.version(asking, stageIdOf(journey, stage), version);
  }
}
