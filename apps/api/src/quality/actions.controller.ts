import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  actionAnswer,
  type ActionAnswer,
  actionList,
  type ActionList,
  actionsQuery,
  type ActionsQuery,
  completionForm,
  type CompletionForm,
  newOwnerForm,
  type NewOwnerForm,
  recheckForm,
  type RecheckForm,
} from './action.schemas';
import { QualityActions } from './actions';

@ApiTags('quality')
@ApiBearerAuth('accessToken')
@Controller('quality-actions')
export class QualityActionsController {
  constructor(private readonly actions: QualityActions) {}

  @Get()
  @Allow('read', 'QualityAction')
  @Answers(actionList, { summary: 'What audits and complaints ask of people, what is due first is first' })
  listQualityActions(
    @Asked() asking: Asking,
    @Query({ schema: actionsQuery }) query: ActionsQuery,
  ): Promise<ActionList> {
    return this.actions.list(asking, query);
  }

  @Get(':actionId')
  @Allow('read', 'QualityAction')
  @Answers(actionAnswer, { summary: 'One of them' })
  qualityAction(@Asked() asking: Asking, @Param('actionId', { schema: id }) actionId: string): Promise<ActionAnswer> {
    return this.actions.of(asking, actionId);
  }

  @Post(':actionId/completion')
  @Allow('record', 'QualityAction')
  @Answers(actionAnswer, { summary: 'Its owner says what was done' })
  completeQualityAction(
    @Attempted() attempt: Attempt,
    @Param('actionId', { schema: id }) actionId: string,
    @Body({ schema: completionForm }) { words }: CompletionForm,
  ): Promise<ActionAnswer> {
    return this.actions.complete(attempt, actionId, words);
  }

  @Post(':actionId/recheck')
  @Allow('review', 'QualityAction')
  @Answers(actionAnswer, {
    summary: 'Somebody else looks again',
    description: 'What has not improved yet is open again, with two new dates.',
  })
  recheckQualityAction(
    @Attempted() attempt: Attempt,
    @Param('actionId', { schema: id }) actionId: string,
    @Body({ schema: recheckForm }) form: RecheckForm,
  ): Promise<ActionAnswer> {
    return this.actions.recheck(attempt, actionId, form);
  }

  @Post(':actionId/owner')
  @Allow('review', 'QualityAction')
  @Answers(actionAnswer, {
    summary: 'Somebody else is to do it',
    description: 'While it is open; once it is done, only where whoever did it has left.',
  })
  passOnQualityAction(
    @Attempted() attempt: Attempt,
    @Param('actionId', { schema: id }) actionId: string,
    @Body({ schema: newOwnerForm }) { ownerId }: NewOwnerForm,
  ): Promise<ActionAnswer> {
    return this.actions.passOn(attempt, actionId, ownerId);
  }
}
