import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { apiQuery, askedOf } from '../asked/asked';
import { rowsView, type Which } from './rows.view';

const pageSize = 50;

/** The children behind a figure. */
@Controller()
export class MeasureRowsController {
  @Get(paths.measureRows)
  async rows(@Visiting() visit: Visit, @Param('measureId') measureId: string): Promise<Page> {
    const { asked } = askedOf(visit, new Date().toISOString());
    const which = whichOf(visit.query('which'));
    const [path, query] = [{ measureId }, apiQuery(asked)];
    const [measure, rows] = await Promise.all([
      visit.api.get('/measures/{measureId}', { path, query }),
      visit.api.get('/measures/{measureId}/rows', {
        path,
        query: { ...query, which, after: visit.query('after') || undefined, limit: pageSize },
      }),
    ]);
    return visit.page('measures/rows/rows.njk', rowsView(measure, rows, asked, which));
  }
}

function whichOf(asked: string): Which {
  return asked === 'met' || asked === 'notMet' ? asked : undefined;
}
