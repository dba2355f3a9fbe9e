import { Controller, Get, Param } from '@nestjs/common';
import { momentIn } from '../../journey/as-at/moment-in';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { inspectedView } from './inspected.view';

/** A journey as an inspection asks for it: lateness and who knew when, signed texts, the chain, who looked. Today, or as at a day. */
@Controller()
export class InspectedController {
  @Get(paths.inspectedJourney)
  async inspected(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const path = { journeyId };
    const asked = { on: visit.query('on').trim(), time: visit.query('time').trim() };
    const { at, wrong } = momentIn(asked, new Date().toISOString());
    const file = await visit.api.get('/journeys/{journeyId}/inspection-file', { path, query: { at } });
    const [person, staff] = await Promise.all([
      visit.api.find('/people/{personId}', { path: { personId: file.personId } }),
      visit.staff(),
    ]);
    const view = inspectedView({ file, person, asked, wrong, staff, isPast: at !== undefined });
    return visit.page('inspections/journey/inspected.njk', view, wrong.length > 0 ? 400 : 200);
  }
}
