import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { asAtView } from './as-at.view';
import { momentIn } from './moment-in';

/** A journey as the record knew it at the end of a day, or at a moment of it. Without a date it asks for one. */
@Controller()
export class AsAtController {
  @Get(paths.asAt)
  async asAt(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const path = { journeyId };
    const asked = { on: visit.query('on').trim(), time: visit.query('time').trim() };
    const { at, wrong } = momentIn(asked, new Date().toISOString());
    const journey = await visit.api.get('/journeys/{journeyId}', { path });
    const [known, person, staff] = await Promise.all([
      at === undefined ? undefined : visit.api.get('/journeys/{journeyId}/as-at', { path, query: { at } }),
      visit.api.find('/people/{personId}', { path: { personId: journey.personId } }),
      visit.staff(),
    ]);
    const view = asAtView({ journey, known, person, asked, wrong, staff });
    return visit.page('journey/as-at/as-at.njk', view, wrong.length > 0 ? 400 : 200);
  }
}
