import { Controller, Get, Param } from '@nestjs/common';
import { type StageKind } from '#libs/journey';
import { actsNow } from '../acts/acts-of';
import { paths, to } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { stageView } from './stage.view';

/** One stage of a journey, and what can be done at it. */
@Controller()
export class StageController {
  @Get(paths.stage)
  async stage(
    @Visiting() visit: Visit,
    @Param('journeyId') journeyId: string,
    @Param('stage') name: string,
  ): Promise<Page> {
    const path = { journeyId, stage: name };
    if (name.startsWith('initialConference-')) return visit.goTo(to('conference', path)); // all of it stands there
    const [stage, steps, staff] = await Promise.all([
      visit.api.get('/journeys/{journeyId}/stages/{stage}', { path }),
      visit.api.get('/journeys/{journeyId}/stages/{stage}/next-steps', { path }),
      visit.staff(),
    ]);
    const acts = actsNow(stage.kind as StageKind, steps.acts, stage.finishedAt !== undefined);
    return visit.page('journey/stage.njk', stageView({ journeyId, stage, staff, acts }, new Date().toISOString()));
  }
}
