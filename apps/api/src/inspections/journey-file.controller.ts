import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { JourneyId } from '../stages/stage-ref';
import { journeyFile, type JourneyFile, journeyFileQuery, type JourneyFileQuery } from './journey-file.schemas';
import { JourneyFiles } from './journey-files';

@ApiTags('inspections')
@ApiBearerAuth('accessToken')
@Controller('journeys/:journeyId/inspection-file')
export class JourneyFileController {
  constructor(private readonly files: JourneyFiles) {}

  /** Inboxes and the access log are in it: for those who read that. */
  @Get()
  @Allow('read', 'AccessLog')
  @Answers(journeyFile, {
    summary: 'What an inspection asks of a journey: lateness and who knew when, signed texts, the chain, who looked',
  })
  inspectionFile(
    @Asked() asking: Asking,
    @JourneyId() journeyId: string,
    @Query({ schema: journeyFileQuery }) asked: JourneyFileQuery,
  ): Promise<JourneyFile> {
    return this.files.of(asking, journeyId, asked);
  }
}
