import { Body, Controller, Param, Put, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type AnyStage, type StageKind, stages } from '#libs/journey';
import { stageNumber } from '../acts/act-controller';
import { addressOf, operationOf, stageAt } from '../acts/act-routes';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { JourneyId } from '../stages/stage-ref';
import { BuiltOn } from './built-on.decorator';
import { type DraftBody, draftSaved, type DraftSaved } from './draft.schemas';
import { Drafts } from './drafts';

const saving =
  'Call it as the person types. A text that was saved elsewhere meanwhile is refused with 412 and the version that stands, so that nothing is lost. ' +
  'Changing a text that waits for sign-off voids that request.';

/** Where the text of a kind of stage is saved; nowhere when it has none. Each kind takes the fields of its own document. */
export function draftControllers(kind: StageKind): Type[] {
  const { document } = stages[kind];
  return document === undefined ? [] : [draftController(kind, document)];
}

function draftController(kind: StageKind, { draft }: NonNullable<AnyStage['document']>): Type {
  const save = operationOf({ kind, name: 'saveDraft' });
  @ApiTags(kind)
  @ApiBearerAuth('accessToken')
  @Controller(`${addressOf(kind)}/draft`)
  class DraftController {
    constructor(private readonly drafts: Drafts) {}

    @Put()
    @Allow('write', 'Draft')
    @Answers(draftSaved, { summary: 'Save the text as it is written', description: saving, etag: true })
    [save](
      @Asked() asking: Asking,
      @JourneyId() journeyId: string,
      @Param('n', { schema: stageNumber }) n: string,
      @BuiltOn() builtOn: number,
      @Body({ schema: draft }) body: DraftBody,
    ): Promise<DraftSaved> {
      return this.drafts.save(asking, stageAt(kind, [journeyId, n]), body, builtOn);
    }
  }
  return DraftController;
}
