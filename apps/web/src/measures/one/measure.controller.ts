import { Controller, Get, NotFoundException, Param, type StreamableFile } from '@nestjs/common';
import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { apiQuery, type AskedMeasures, askedOf } from '../asked/asked';
import { fileOf, isFormat } from '../files/file';
import { measureTables } from '../files/measure-tables';
import { measureView } from './measure.view';

/** One measure: figure, meaning, trend, teams, reasons; on the page and as a file. */
@Controller()
export class MeasureController {
  @Get(paths.measure)
  async measure(@Visiting() visit: Visit, @Param('measureId') measureId: string): Promise<Page> {
    const now = new Date().toISOString();
    const { asked, errors } = askedOf(visit, now);
    const detail = await detailOf(visit, measureId, asked);
    return visit.page('measures/one/measure.njk', measureView(detail, asked, errors, now));
  }

  @Get(paths.measureFile)
  async file(
    @Visiting() visit: Visit,
    @Param('measureId') measureId: string,
    @Param('format') format: string,
  ): Promise<StreamableFile> {
    if (!isFormat(format)) throw new NotFoundException();
    const { asked } = askedOf(visit, new Date().toISOString());
    const detail = await detailOf(visit, measureId, asked);
    return fileOf(format, `${detail.id}-${detail.from}-to-${detail.to}`, measureTables(detail, asked.of));
  }
}

function detailOf(visit: Visit, measureId: string, asked: AskedMeasures): Promise<Schemas['MeasureDetail']> {
  return visit.api.get('/measures/{measureId}', { path: { measureId }, query: apiQuery(asked) });
}
