import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { familyView } from './family.view';

/** What a worker shows or prints for a child and the family: what is happening, who helps, what comes then. No names of theirs, no jargon. */
@Controller()
export class FamilyController {
  @Get(paths.family)
  async family(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const journey = await visit.api.get('/journeys/{journeyId}', { path: { journeyId } });
    return visit.page('journey/family/family.njk', familyView(journey, await visit.staff()));
  }
}
