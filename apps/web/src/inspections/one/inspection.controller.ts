import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { askOffice, takeOffice } from '../../admin/office';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { ending } from './ending';
import { inspectionView } from './inspection.view';
import { looksView } from './looks.view';

/** How an inspection stands, for who hosts it and for who inspects. */
@Controller()
export class InspectionController {
  @Get(paths.inspection)
  async inspection(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    const [inspection, staff] = await Promise.all([
      visit.api.get('/inspections/{inspectionId}', { path: { inspectionId } }),
      visit.staff(),
    ]);
    return visit.page('inspections/one/inspection.njk', inspectionView(inspection, staff, visit.me));
  }

  @Get(paths.endInspection)
  askEnd(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    return askOffice(visit, endingFor(visit, inspectionId));
  }

  @Post(paths.endInspection)
  end(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    return takeOffice(visit, endingFor(visit, inspectionId));
  }

  @Get(paths.inspectionLooks)
  async looks(@Visiting() visit: Visit, @Param('inspectionId') inspectionId: string): Promise<Page> {
    const path = { inspectionId };
    const query = { limit: 100, after: visit.query('after') || undefined };
    const page = await visit.api.get('/inspections/{inspectionId}/access-log', { path, query });
    return visit.page('inspections/one/looks.njk', looksView(inspectionId, page));
  }
}

function endingFor(visit: Visit, inspectionId: string): ReturnType<typeof ending> {
  if (!visit.me.may('end', 'Inspection')) throw new ForbiddenException();
  return ending(visit, inspectionId);
}
