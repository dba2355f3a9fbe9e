import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import {
  auditAnswer,
  type AuditAnswer,
  auditList,
  type AuditList,
  auditPlanForm,
  type AuditPlanForm,
  auditResultForm,
  type AuditResultForm,
  auditsQuery,
  type AuditsQuery,
} from './audit.schemas';
import {
  planned,
  type Planned,
  quotaAnswer,
  type QuotaAnswer,
  quotaQuery,
  type QuotaQuery,
  sampled,
  type Sampled,
  sampleForm,
  type SampleForm,
  withdrawalForm,
  type WithdrawalForm,
} from './audit.schemas';
import { Audits } from './audits';

@ApiTags('quality')
@ApiBearerAuth('accessToken')
@Controller('audits')
export class AuditsController {
  constructor(private readonly audits: Audits) {}

  @Get()
  @Allow('read', 'Audit')
  @Answers(auditList, { summary: 'Audits of case files, newest first: yours, or all that you may read' })
  listAudits(@Asked() asking: Asking, @Query({ schema: auditsQuery }) query: AuditsQuery): Promise<AuditList> {
    return this.audits.list(asking, query);
  }

  @Get('quota')
  @Allow('read', 'Audit')
  @Answers(quotaAnswer, { summary: 'How many case files each manager audited in a month, and how many are wanted' })
  auditQuota(@Asked() asking: Asking, @Query({ schema: quotaQuery }) { month }: QuotaQuery): Promise<QuotaAnswer> {
    return this.audits.quota(asking, month);
  }

  @Post()
  @Allow('create', 'Audit')
  @Answers(planned, { summary: 'Put a case file on an auditor’s list', status: 201 })
  planAudit(@Attempted() attempt: Attempt, @Body({ schema: auditPlanForm }) form: AuditPlanForm): Promise<Planned> {
    return this.audits.plan(attempt, form);
  }

  @Post('samples')
  @Allow('create', 'Audit')
  @Answers(sampled, {
    summary: 'Draw a sample of case files for an auditor',
    description:
      'From the open case files that the auditor may open. The same seed and the same files give the same sample.',
    status: 201,
  })
  drawAudits(@Attempted() attempt: Attempt, @Body({ schema: sampleForm }) form: SampleForm): Promise<Sampled> {
    return this.audits.draw(attempt, form);
  }

  @Get(':auditId')
  @Allow('read', 'Audit')
  @Answers(auditAnswer, { summary: 'An audit, with its standards and what was found' })
  audit(@Asked() asking: Asking, @Param('auditId', { schema: id }) auditId: string): Promise<AuditAnswer> {
    return this.audits.of(asking, auditId);
  }

  @Post(':auditId/result')
  @Allow('record', 'Audit')
  @Answers(auditAnswer, { summary: 'Finish an audit: grades, what was found, and who does what about it' })
  finishAudit(
    @Attempted() attempt: Attempt,
    @Param('auditId', { schema: id }) auditId: string,
    @Body({ schema: auditResultForm }) form: AuditResultForm,
  ): Promise<AuditAnswer> {
    return this.audits.finish(attempt, auditId, form);
  }

  @Post(':auditId/withdrawal')
  @Allow('record', 'Audit')
  @Answers(auditAnswer, { summary: 'Take an audit off the list, with the reason' })
  withdrawAudit(
    @Attempted() attempt: Attempt,
    @Param('auditId', { schema: id }) auditId: string,
    @Body({ schema: withdrawalForm }) { words }: WithdrawalForm,
  ): Promise<AuditAnswer> {
    return this.audits.withdraw(attempt, auditId, words);
  }
}
