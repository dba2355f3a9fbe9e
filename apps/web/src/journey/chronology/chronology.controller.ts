import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { chronologyView } from './chronology.view';

/** All that happened to or for the child, in the order in which it happened. */
@Controller()
export class ChronologyController {
  @Get(paths.chronology)
  async chronology(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const query = { limit: 100, after: visit.query('after') || undefined };
    const page = await visit.api.get('/journeys/{journeyId}/chronology', { path: { journeyId }, query });
    return visit.page('journey/chronology/chronology.njk', chronologyView(journeyId, page, await visit.staff()));
  }
}
