import { Controller, Get } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { apiQuery, askedOf } from '../asked/asked';
import { measuresView } from './measures.view';

/** Every measure of the council, a service or a team over some days. */
@Controller()
export class MeasuresController {
  @Get(paths.measures)
  async measures(@Visiting() visit: Visit): Promise<Page> {
    const now = new Date().toISOString();
    const { asked, errors } = askedOf(visit, now);
    const board = await visit.api.get('/measures', { query: apiQuery(asked) });
    return visit.page('measures/board/measures.njk', measuresView(board, asked, errors, now));
  }
}
