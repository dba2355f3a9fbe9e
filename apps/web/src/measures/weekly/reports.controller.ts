import { Controller, Get } from '@nestjs/common';
import { paths, to } from '../../shared/paths';
import { moment } from '../../shared/templates/london';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { weekName } from './weeks';

/** Weeks of which a report was kept. */
@Controller()
export class WeeklyReportsController {
  @Get(paths.weeklyReports)
  async reports(@Visiting() visit: Visit): Promise<Page> {
    const { items } = await visit.api.get('/weekly-reports');
    const weeks = items.map(({ week, takenAt }) => ({
      name: weekName(week),
      href: to('weeklyReport', { week }),
      kept: moment(takenAt),
    }));
    const model = { title: 'Weekly reports', back: { href: paths.measures, text: 'Measures' }, weeks };
    return visit.page('measures/weekly/reports.njk', model);
  }
}
