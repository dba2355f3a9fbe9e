import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { chronologyView } from './chronology.view';
import { given, narrowedBy } from './narrowed';

/** Entries of a page, on the screen as on paper. */
const pageSize = 100;

/** All that happened to or for the child, in the order in which it happened; of one kind, some days or one person where that is asked. */
@Controller()
export class ChronologyController {
  @Get(paths.chronology)
  async chronology(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    const path = { journeyId };
    const { asked, wrong } = narrowedBy((name) => visit.query(name));
    const isWrong = Object.keys(wrong).length > 0;
    const query = { ...given(asked), limit: pageSize, after: visit.query('after') || undefined };
    const [journey, page, staff] = await Promise.all([
      visit.api.get('/journeys/{journeyId}', { path }),
      isWrong ? { items: [] } : visit.api.get('/journeys/{journeyId}/chronology', { path, query }),
      visit.staff(),
    ]);
    const person = await visit.api.find('/people/{personId}', { path: { personId: journey.personId } });
    const view = chronologyView({ journey, person, page, asked, wrong, staff, me: visit.me });
    return visit.page('journey/chronology/chronology.njk', view, isWrong ? 400 : 200);
  }
}
