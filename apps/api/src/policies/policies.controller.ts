import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type PolicyName } from '#libs/journey';
import { AttemptedOnVersionOrDry, type DryRunOr, type VersionedAttempt } from '../acts/attempt';
import { dryRunQuery, type DryRunQuery } from '../calendar/calendar.schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { Policies } from './policies';
import {
  policyAnswer,
  type PolicyAnswer,
  policyChanged,
  type PolicyChanged,
  policyForm,
  type PolicyForm,
} from './policy.schemas';
import { policyHistory, type PolicyHistory, policyList, type PolicyList, policyName } from './policy.schemas';

@ApiTags('policies')
@ApiBearerAuth('accessToken')
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @Allow('read', 'Policy')
  @Answers(policyList, { summary: "The council's policies as they stand" })
  listPolicies(@Asked() asking: Asking): Promise<PolicyList> {
    return this.policies.list(asking);
  }

  @Get(':name')
  @Allow('read', 'Policy')
  @Answers(policyAnswer, { summary: 'A policy as it stands', etag: true })
  policy(@Asked() asking: Asking, @Param('name', { schema: policyName }) name: PolicyName): Promise<PolicyAnswer> {
    return this.policies.read(asking, name);
  }

  @Get(':name/versions')
  @Allow('read', 'Policy')
  @Answers(policyHistory, { summary: 'Every version of a policy, newest first, with its reason' })
  policyVersions(
    @Asked() asking: Asking,
    @Param('name', { schema: policyName }) name: PolicyName,
  ): Promise<PolicyHistory> {
    return this.policies.history(asking, name);
  }

  @Put(':name')
  @Allow('administer', 'Policy')
  @Answers(policyChanged, {
    summary: 'Change a policy, with the reason, or see what that would change',
    description:
      'Clocks that run keep what they were started under. With `dryRun=true` nothing is recorded, and neither Idempotency-Key nor If-Match is needed.',
    etag: true,
  })
  changePolicy(
    @AttemptedOnVersionOrDry() attempt: DryRunOr<VersionedAttempt>,
    @Param('name', { schema: policyName }) name: PolicyName,
    @Query({ schema: dryRunQuery }) { dryRun }: DryRunQuery,
    @Body({ schema: policyForm }) form: PolicyForm,
  ): Promise<PolicyChanged> {
    return this.policies.change(attempt, name, form, dryRun);
  }
}
