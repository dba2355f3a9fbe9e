import { Controller, Get, Param } from '@nestjs/common';
import { actsNow } from '../acts/acts-of';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { journeyView } from './journey.view';

/** A child's journey: its stages, its clocks, and what can be done next. */
@Controller()
export class JourneyController {
  @Get(paths.journey)
  async journey(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const path = { journeyId };
    const [journey, steps, staff] = await Promise.all([
      visit.api.get('/journeys/{journeyId}', { path }),
      visit.api.find('/journeys/{journeyId}/next-steps', { path }),
      visit.staff(),
    ]);
    const person = await visit.api.find('/people/{personId}', { path: { personId: journey.personId } });
    const acts = actsNow('journey', steps?.acts ?? [], journey.closedAt !== undefined);
    return visit.page(
      'journey/journey.njk',
      journeyView({ journey, steps, staff, person, acts, me: visit.me }, new Date().toISOString()),
    );
  }
}
