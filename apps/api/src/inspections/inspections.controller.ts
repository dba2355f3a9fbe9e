import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { logPage, type LogPage } from '../access-log/access-log.schemas';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import { InspectionLooks } from './inspection-looks';
import {
  inspectionAnswer,
  type InspectionAnswer,
  inspectionEnd,
  type InspectionEnd,
  inspectionForm,
  type InspectionForm,
  inspectionList,
  type InspectionList,
} from './inspection.schemas';
import { Inspections } from './inspections';
import { sampleAnswer, type SampleAnswer, sampleRequest, type SampleRequest } from './sample.schemas';
import { Samples } from './samples';

const InspectionId = () => Param('inspectionId', { schema: id });

@ApiTags('inspections')
@ApiBearerAuth('accessToken')
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly inspections: Inspections,
    private readonly samples: Samples,
    private readonly looks: InspectionLooks,
  ) {}

  @Get()
  @Allow('read', 'Inspection')
  @Answers(inspectionList, { summary: 'Inspections, newest first: an inspector’s own, or all' })
  listInspections(@Asked() asking: Asking): Promise<InspectionList> {
    return this.inspections.list(asking);
  }

  @Post()
  @Allow('create', 'Inspection')
  @Answers(inspectionAnswer, {
    summary: 'Let inspectors in for some days',
    description: 'Outside of these days every request of theirs is refused with `ACCESS.NO_INSPECTION`.',
    status: 201,
  })
  openInspection(
    @Attempted() attempt: Attempt,
    @Body({ schema: inspectionForm }) form: InspectionForm,
  ): Promise<InspectionAnswer> {
    return this.inspections.open(attempt, form);
  }

  @Get(':inspectionId')
  @Allow('read', 'Inspection')
  @Answers(inspectionAnswer, { summary: 'How an inspection stands, and what was drawn for it' })
  inspection(@Asked() asking: Asking, @InspectionId() inspectionId: string): Promise<InspectionAnswer> {
    return this.inspections.of(asking, inspectionId);
  }

  @Delete(':inspectionId')
  @Allow('end', 'Inspection')
  @Answers(inspectionAnswer, { summary: 'End it now, before its last day' })
  endInspection(
    @Attempted() attempt: Attempt,
    @InspectionId() inspectionId: string,
    @Body({ schema: inspectionEnd }) form: InspectionEnd,
  ): Promise<InspectionAnswer> {
    return this.inspections.end(attempt, inspectionId, form);
  }

  @Get(':inspectionId/access-log')
  @Allow('read', 'AccessLog')
  @Answers(logPage, { summary: 'What the inspectors looked at, newest first' })
  inspectionLooks(
    @Asked() asking: Asking,
    @InspectionId() inspectionId: string,
    @Query({ schema: pageQuery }) asked: PageQuery,
  ): Promise<LogPage> {
    return this.looks.of(asking, inspectionId, asked);
  }

  @Post(':inspectionId/samples')
  @Allow('create', 'Sample')
  @Answers(sampleAnswer, {
    summary: 'Draw a sample of journeys',
    description:
      'While the inspection goes on. Each journey at most once. The same seed and the same journeys give the same sample.',
    status: 201,
  })
  drawInspectionSample(
    @Attempted() attempt: Attempt,
    @InspectionId() inspectionId: string,
    @Body({ schema: sampleRequest }) request: SampleRequest,
  ): Promise<SampleAnswer> {
    return this.samples.draw(attempt, inspectionId, request);
  }

  @Get(':inspectionId/samples/:sampleId')
  @Allow('read', 'Sample')
  @Answers(sampleAnswer, { summary: 'A sample as it was drawn' })
  inspectionSample(
    @Asked() asking: Asking,
    @InspectionId() inspectionId: string,
    @Param('sampleId', { schema: id }) sampleId: string,
  ): Promise<SampleAnswer> {
    return this.samples.of(asking, inspectionId, sampleId);
  }
}
