import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { openedForm, submitted } from '../../forms/form-page';
import { emptyForm } from '../../shared/drafts/form-state';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { sampleSetting } from './sample-form';
import { drawView, sampleView } from './sample.view';

/** Journeys are drawn for an inspection, and shown as they were drawn. */
@Controller()
export class SamplesController {
  @Get(paths.drawSample)
  ask(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Page {
    if (!visit.me.may('create', 'Sample')) throw new ForbiddenException();
    return drawPage(visit, inspectionId, openedForm(sampleSetting(inspectionId), emptyForm));
  }

  @Post(paths.drawSample)
  async draw(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    const outcome = await submitted(visit, sampleSetting(inspectionId), (body, attempt) =>
      visit.api.send<Schemas['InspectionSampleEntry']>('post', '/inspections/{inspectionId}/samples', {
        ...{ path: { inspectionId }, body, key: attempt.key },
      }),
    );
    if (!outcome.done) return drawPage(visit, inspectionId, outcome.view, outcome.status);
    const { sampleId, journeys, frame, seed } = outcome.answer;
    return visit.goTo(to('inspectionSample', { inspectionId, sampleId }), {
      heading: `Drawn: ${journeys.length} of ${frame.toLocaleString('en-GB')} journeys`,
      text: `The seed is ${seed}. It is kept with the sample.`,
    });
  }

  @Get(paths.inspectionSample)
  async sample(
    @Visiting() visit: Visit,
    @Param('inspectionId') inspectionId: string,
    @Param('sampleId') sampleId: string,
  ): Promise<Page> {
    const path = { inspectionId, sampleId };
    const [sample, staff] = await Promise.all([
      visit.api.get('/inspections/{inspectionId}/samples/{sampleId}', { path }),
      visit.staff(),
    ]);
    return visit.page('inspections/sample/sample.njk', sampleView(sample, staff));
  }
}

function drawPage(visit: Visit, inspectionId: string, view: ReturnType<typeof openedForm>, status = 200): Page {
  return visit.page('inspections/sample/draw.njk', { ...drawView(inspectionId), ...view }, status);
}
