import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { type Schemas } from '../shared/api/api.types';
import { fileOf } from '../measures/files/file';
import { scopeQuery } from '../measures/asked/asked';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { daysAsked } from './days';
import { forecastTable } from './forecast.table';
import { forecastView } from './forecast.view';

/** What is likely to be late, for those who look after a team. */
@Controller()
export class ForecastController {
  @Get(paths.forecast)
  async forecast(@Visiting() visit: Visit): Promise<Page> {
    return visit.page('forecast/forecast.njk', forecastView(await forecastOf(visit), visit.query('of')));
  }

  @Get(paths.forecastFile)
  async file(@Visiting() visit: Visit): Promise<StreamableFile> {
    const forecast = await forecastOf(visit);
    return fileOf('csv', `forecast-${forecast.asAt}`, [forecastTable(forecast)]);
  }
}

function forecastOf(visit: Visit): Promise<Schemas['Forecast']> {
  const query = { ...scopeQuery(visit.query('of')), days: daysAsked(visit.query('days')) };
  return visit.api.get('/forecast', { query });
}
