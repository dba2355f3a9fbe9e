import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { newOwnerForm, type NewOwnerForm } from './action.schemas';
import { LearningItems } from './learning';
import {
  learningAnswer,
  type LearningAnswer,
  learningForm,
  type LearningForm,
  learningList,
  type LearningList,
  learningQuery,
  type LearningQuery,
  learningRecheckForm,
  type LearningRecheckForm,
} from './learning.schemas';

@ApiTags('quality')
@ApiBearerAuth('accessToken')
@Controller('learning')
export class LearningController {
  constructor(private readonly learning: LearningItems) {}

  @Get()
  @Allow('read', 'Learning')
  @Answers(learningList, { summary: 'What was learned, what is to be looked at again first is first' })
  listLearning(@Asked() asking: Asking, @Query({ schema: learningQuery }) query: LearningQuery): Promise<LearningList> {
    return this.learning.list(asking, query);
  }

  @Post()
  @Allow('create', 'Learning')
  @Answers(learningAnswer, { summary: 'Write down what was learned and which practice changes', status: 201 })
  recordLearning(
    @Attempted() attempt: Attempt,
    @Body({ schema: learningForm }) form: LearningForm,
  ): Promise<LearningAnswer> {
    return this.learning.write(attempt, form);
  }

  @Get(':learningId')
  @Allow('read', 'Learning')
  @Answers(learningAnswer, { summary: 'One thing that was learned' })
  learningItem(
    @Asked() asking: Asking,
    @Param('learningId', { schema: id }) learningId: string,
  ): Promise<LearningAnswer> {
    return this.learning.of(asking, learningId);
  }

  @Post(':learningId/recheck')
  @Allow('review', 'Learning')
  @Answers(learningAnswer, { summary: 'Somebody else looks whether practice has changed' })
  recheckLearning(
    @Attempted() attempt: Attempt,
    @Param('learningId', { schema: id }) learningId: string,
    @Body({ schema: learningRecheckForm }) form: LearningRecheckForm,
  ): Promise<LearningAnswer> {
    return this.learning.recheck(attempt, learningId, form);
  }

  @Post(':learningId/owner')
  @Allow('review', 'Learning')
  @Answers(learningAnswer, { summary: 'Somebody else sees to it' })
  passOnLearning(
    @Attempted() attempt: Attempt,
    @Param('learningId', { schema: id }) learningId: string,
    @Body({ schema: newOwnerForm }) { ownerId }: NewOwnerForm,
  ): Promise<LearningAnswer> {
    return this.learning.passOn(attempt, learningId, ownerId);
  }
}
