import { Controller, Get, NotFoundException, Param, type StreamableFile } from '@nestjs/common';
import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { scopeQuery } from '../asked/asked';
import { fileOf, isFormat } from '../files/file';
import { weeklyTables } from '../files/weekly-tables';
import { reportView } from './report.view';

/** One week as it was kept, beside an earlier one; on the page and as a file. */
@Controller()
export class WeeklyReportController {
  @Get(paths.weeklyReport)
  async report(@Visiting() visit: Visit, @Param('week') week: string): Promise<Page> {
    const [report, kept] = await Promise.all([reportOf(visit, week), visit.api.get('/weekly-reports')]);
    return visit.page('measures/weekly/report.njk', reportView(report, visit.query('of'), kept));
  }

  @Get(paths.weeklyFile)
  async file(
    @Visiting() visit: Visit,
    @Param('week') week: string,
    @Param('format') format: string,
  ): Promise<StreamableFile> {
    if (!isFormat(format)) throw new NotFoundException();
    const report = await reportOf(visit, week);
    return fileOf(format, `week-${report.week}`, weeklyTables(report, visit.query('of')));
  }
}

function reportOf(visit: Visit, week: string): Promise<Schemas['WeeklyReport']> {
  const against = visit.query('against') || undefined;
  const query = { ...scopeQuery(visit.query('of')), against };
  return visit.api.get('/weekly-reports/{week}', { path: { week }, query });
}
