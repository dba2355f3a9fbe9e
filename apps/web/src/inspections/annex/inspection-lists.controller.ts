import { Controller, Get, NotFoundException, Param, type StreamableFile } from '@nestjs/common';
import { londonDate } from '#libs/timescales';
import { momentIn } from '../../journey/as-at/moment-in';
import { isFormat } from '../../measures/files/file';
import { streamedFile } from '../../measures/files/streamed-file';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { inspectionListsView } from './inspection-lists.view';
import { rowsOfList } from './rows-of-list';

/** Children at a time: the most that the API gives. */
const atATime = 200;

/** The lists of Annex A as at a day, each as a file, while the inspection goes on. */
@Controller()
export class InspectionListsController {
  @Get(paths.inspectionLists)
  async lists(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    const inspection = await inspectionOf(visit, inspectionId);
    const asked = askedDay(visit);
    const status = asked.wrong.length > 0 ? 400 : 200;
    return visit.page('inspections/annex/inspection-lists.njk', inspectionListsView(inspection, asked), status);
  }

  @Get(paths.inspectionListFile)
  async file(
    @Visiting() visit: Visit,
    @Param('inspectionId') inspectionId: string,
    @Param('list') list: string,
    @Param('format') format: string,
  ): Promise<StreamableFile | Page> {
    const { asAt, wrong } = askedDay(visit);
    if (!isFormat(format) || wrong.length > 0) throw new NotFoundException();
    const { state } = await inspectionOf(visit, inspectionId);
    if (state !== 'open') return visit.goTo(to('inspectionLists', { inspectionId }));
    const path = { inspectionId, list };
    const pageAfter = (after?: string): Promise<Schemas['AnnexList']> =>
      visit.api.get('/inspections/{inspectionId}/annex-a/{list}', { path, query: { asAt, after, limit: atATime } });
    const first = await pageAfter(); // a refusal is a page, not half a file
    const { about, heads } = first;
    const table = { name: `List ${list}`, heads, rows: rowsOfList(first, pageAfter) };
    return streamedFile(format, `list-${list}-${about}-as-at-${asAt}`, table);
  }
}

function inspectionOf(visit: Visit, inspectionId: string): Promise<Schemas['InspectionEntry']> {
  return visit.api.get('/inspections/{inspectionId}', { path: { inspectionId } });
}

/** Today, unless another day was asked for that has come. */
function askedDay(visit: Visit) {
  const now = new Date().toISOString();
  const on = visit.query('on').trim();
  const { at = londonDate(now), wrong } = momentIn({ on, time: '' }, now);
  return { on, asAt: at, wrong };
}
