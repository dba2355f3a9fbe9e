import { Controller, Get } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { standingView } from './standing.view';

/** How the service stands, for whoever keeps it running. */
@Controller()
export class StandingController {
  @Get(paths.operations)
  async show(@Visiting() visit: Visit): Promise<Page> {
    return visit.page('admin/operations/standing.njk', standingView(await visit.api.get('/operations')));
  }
}
