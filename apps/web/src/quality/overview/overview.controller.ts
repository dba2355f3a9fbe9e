import { Controller, Get } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { overviewView } from './overview.view';

/** A month of quality in numbers. */
@Controller()
export class QualityOverviewController {
  @Get(paths.qualityOverview)
  async overview(@Visiting() visit: Visit): Promise<Page> {
    const month = /^\d{4}-\d{2}$/.test(visit.query('month')) ? visit.query('month') : undefined;
    const overview = await visit.api.get('/quality-overview', { query: { month } });
    return visit.page('quality/overview/overview.njk', overviewView(overview));
  }
}
