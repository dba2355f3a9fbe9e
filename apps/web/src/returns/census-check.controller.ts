import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { fileOf } from '../measures/files/file';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { censusCheckTable } from './census-check.table';
import { censusCheckView } from './census-check.view';

/** What would be sent back of the census, before it is sent. */
@Controller()
export class CensusCheckController {
  @Get(paths.censusCheck)
  async check(@Visiting() visit: Visit): Promise<Page> {
    const year = visit.query('year') || undefined;
    const check = await visit.api.get('/returns/census/check', { query: { year } });
    return visit.page('returns/census-check.njk', censusCheckView(check));
  }

  @Get(paths.censusCheckFile)
  async file(@Visiting() visit: Visit, @Param('year') year: string): Promise<StreamableFile> {
    const check = await visit.api.get('/returns/census/check', { query: { year } });
    return fileOf('csv', `census-check-${check.year}`, [censusCheckTable(check)]);
  }
}
