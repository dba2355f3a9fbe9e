import { Controller, Get } from '@nestjs/common';
import { type PolicyValue } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { editionAsked, timescalesView } from './timescales.view';

/** How long everything may take here, and who hears about it when. */
@Controller()
export class TimescalesController {
  @Get(paths.timescales)
  async timescales(@Visiting() visit: Visit): Promise<Page> {
    const path = { name: 'timescales' as const };
    const [{ value }, { items }, staff] = await Promise.all([
      visit.api.get('/policies/{name}', { path }),
      visit.api.get('/policies/{name}/versions', { path }),
      visit.staff(),
    ]);
    const policy = value as PolicyValue<'timescales'>;
    const edition = editionAsked(visit.query('edition'), policy, londonDate(new Date().toISOString()));
    const mayChange = visit.me.may('administer', 'Policy');
    return visit.page(
      'admin/timescales/timescales.njk',
      timescalesView(policy, { edition, versions: items, staff, mayChange }),
    );
  }
}
