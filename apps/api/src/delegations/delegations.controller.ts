import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { delegationRequest } from '#libs/journey';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { delegationAnswer, type DelegationAnswer, delegationList, type DelegationList } from './delegation.schemas';
import { type DelegationForm, Delegations } from './delegations';

@ApiTags('delegations')
@ApiBearerAuth('accessToken')
@Controller('delegations')
export class DelegationsController {
  constructor(private readonly delegations: Delegations) {}

  @Get()
  @Allow('read', 'Delegation')
  @Answers(delegationList, { summary: 'Who stands in for whom, as far as it concerns you' })
  listDelegations(@Asked() asking: Asking): Promise<DelegationList> {
    return this.delegations.list(asking);
  }

  @Post()
  @Allow('read', 'Delegation')
  @Answers(delegationAnswer, { summary: 'Let somebody stand in, between two dates', status: 201 })
  grantDelegation(
    @Attempted() attempt: Attempt,
    @Body({ schema: delegationRequest }) form: DelegationForm,
  ): Promise<DelegationAnswer> {
    return this.delegations.grant(attempt, form);
  }

  @Delete(':delegationId')
  @Allow('read', 'Delegation')
  @Answers(delegationAnswer, { summary: 'End it now' })
  endDelegation(
    @Attempted() attempt: Attempt,
    @Param('delegationId', { schema: id }) delegationId: string,
  ): Promise<DelegationAnswer> {
    return this.delegations.end(attempt, delegationId);
  }
}
