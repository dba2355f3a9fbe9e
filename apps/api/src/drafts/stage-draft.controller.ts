import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { JourneyId, stageIdOf, StageName } from '../stages/stage-ref';
import { draftAnswer, type DraftAnswer, draftVersions, type DraftVersions, versionParam } from './draft.schemas';
import { Drafts } from './drafts';

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
