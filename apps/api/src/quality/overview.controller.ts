import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { type Tx } from '#libs/database';
import { complaintsOfMonth } from '#libs/quality';
import {
  actionsOfMonth,
  auditsOfMonth,
  calendarOf,
  learningOfMonth,
  readPolicy,
  standardsOfMonth,
  stateOfComplaint,
  viewsOfMonth,
} from '#libs/record';
import { londonDate } from '#libs/timescales';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { Record } from '../reading/record';
import { quotaQuery, type QuotaQuery } from './audit.schemas';
import { overviewAnswer, type OverviewAnswer } from './overview.schemas';

/** A month of quality assurance in numbers, about nobody: they are counted over all records. */
@ApiTags('quality')
@ApiBearerAuth('accessToken')
@Controller('quality-overview')
export class QualityOverviewController {
  constructor(private readonly record: Record) {}

  @Get()
  @Allow('read', 'Audit')
  @Answers(overviewAnswer, {
    summary: 'A month of audits, standards, actions, learning, complaints and views gathered, in numbers',
  })
  async qualityOverview(
    @Asked() asking: Asking,
    @Query({ schema: quotaQuery }) { month: asked }: QuotaQuery,
  ): Promise<OverviewAnswer> {
    const today = londonDate(new Date().toISOString());
    const month = asked ?? today.slice(0, 7);
    const first = `${month}-01`;
    const answer = await this.record.asService(asking.requester.actorId, async (tx) => {
      const { value } = await readPolicy(tx, 'quality');
      const titles = new Map(value.standards.map(({ code, title }) => [code, title]));
      const standards = await standardsOfMonth(tx, first);
      return {
        audits: (await auditsOfMonth(tx, first)) as OverviewAnswer['audits'],
        standards: standards.map((row) => ({ ...row, title: titles.get(row.code) ?? row.code })),
        actions: await actionsOfMonth(tx, first, today),
        learning: await learningOfMonth(tx, first, today),
        complaints: await complaintsIn(tx, month, today),
        views: await viewsOfMonth(tx, first),
      };
    });
    await this.record.noteReading(asking, 'Audit', []);
    return { month, ...answer };
  }
}

/** Those that go on, and those that ended since the month began: any other has left nothing in it. */
async function complaintsIn(tx: Tx, month: string, today: string): Promise<OverviewAnswer['complaints']> {
  const ended = { gte: new Date(`${month}-01T00:00:00Z`) };
  const rows = await tx.complaint.findMany({ where: { OR: [{ endedOn: null }, { endedOn: ended }] } });
  return complaintsOfMonth(rows.map(stateOfComplaint), month, { calendar: await calendarOf(tx), today });
}
