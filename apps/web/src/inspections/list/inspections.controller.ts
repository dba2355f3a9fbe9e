import { Controller, ForbiddenException, Get, Post } from '@nestjs/common';
import { askOffice, takeOffice } from '../../admin/office';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { inspectionsView } from './inspections.view';
import { opening } from './opening';

/** Inspections that were opened, and how one is opened. */
@Controller()
export class InspectionsController {
  @Get(paths.inspections)
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { items } = await visit.api.get('/inspections');
    return visit.page('inspections/list/inspections.njk', inspectionsView(items, visit.me));
  }

  @Get(paths.openInspection)
  async ask(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, await openingFor(visit));
  }

  @Post(paths.openInspection)
  async open(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, await openingFor(visit));
  }
}

function openingFor(visit: Visit): ReturnType<typeof opening> {
  if (!visit.me.may('create', 'Inspection')) throw new ForbiddenException();
  return opening(visit);
}
