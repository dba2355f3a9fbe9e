import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#libs/access';
import { type Days } from '#libs/measures';
import { RuleBroken } from '#libs/journey';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery } from '../reading/paging';
import { MeasureBoards } from './measure-board';
import { MeasureDetails } from './measure-detail';
import { MeasureRows, type RowsQuery } from './measure-rows';
import { measureBoard, type MeasureBoard, measureDetail, type MeasureDetail } from './measure.schemas';
import { measureRowPage, type MeasureRowPage } from './measure.schemas';
import { daysAsked, measureQuery, type MeasureQuery, trendQuery, type TrendQuery } from './period.query';

const measureId = z.string().min(1).max(60).meta({ example: 'initial-assessments-in-time' });
const rowsQuery = measureQuery.extend({
  ...pageQuery.shape,
  which: z.enum(['met', 'notMet']).optional().meta({ description: 'Those in the numerator, or those that are not' }),
});

@ApiTags('measures')
@ApiBearerAuth('accessToken')
@Controller('measures')
export class MeasuresController {
  constructor(
    private readonly boards: MeasureBoards,
    private readonly details: MeasureDetails,
    private readonly rows: MeasureRows,
  ) {}

  @Get()
  @Allow('read', 'Measure')
  @Answers(measureBoard, { summary: 'Every measure of the council, a service or a team over some days, counted now' })
  listMeasures(@Asked() asking: Asking, @Query({ schema: measureQuery }) query: MeasureQuery): Promise<MeasureBoard> {
    return this.boards.board(asking, query, soundDays(query));
  }

  @Get(':measureId')
  @Allow('read', 'Measure')
  @Answers(measureDetail, {
    summary: 'One measure: what it means, by team, over time, and why the late ones were late',
  })
  measure(
    @Asked() asking: Asking,
    @Param('measureId', { schema: measureId }) id: string,
    @Query({ schema: trendQuery }) query: TrendQuery,
  ): Promise<MeasureDetail> {
    return this.details.detail(asking, id, query, soundDays(query));
  }

  @Get(':measureId/rows')
  @Allow('read', 'Measure')
  @Answers(measureRowPage, { summary: 'What a measure counted, one by one; whose record it is, where you may read it' })
  measureRows(
    @Asked() asking: Asking,
    @Param('measureId', { schema: measureId }) id: string,
    @Query({ schema: rowsQuery }) query: RowsQuery,
  ): Promise<MeasureRowPage> {
    return this.rows.page(asking, id, query, soundDays(query));
  }
}

function soundDays(query: MeasureQuery): Days {
  const days = daysAsked(query);
  if (days) return days;
  throw new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
    errors: [{ parameter: 'to', detail: 'Send a last day that is not before the first one, and at most ten years' }],
  });
}
