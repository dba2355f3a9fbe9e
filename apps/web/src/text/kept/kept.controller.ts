import { Controller, Get, Param } from '@nestjs/common';
import { type StageKind } from '#libs/journey';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { keptView } from './kept.view';

/** A text that the record points to, to read: an outcome's reasons, a report, what a child said. */
@Controller()
export class KeptTextController {
  @Get(paths.keptText)
  async text(@Visiting() visit: Visit, @Param() path: Place): Promise<Page> {
    const { journeyId, stage, sha256 } = path;
    const [document, staff] = await Promise.all([
      visit.api.get('/journeys/{journeyId}/stages/{stage}/documents/{sha256}', { path: { journeyId, stage, sha256 } }),
      visit.staff(),
    ]);
    const kind = (stage.split('-')[0] ?? '') as StageKind;
    return visit.page('text/kept/kept.njk', keptView({ kind, journeyId, stage, document, staff }));
  }
}

interface Place {
  journeyId: string;
  stage: string;
  sha256: string;
}
