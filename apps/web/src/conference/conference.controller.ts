import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { type StageKind } from '#libs/journey';
import { actsNow } from '../acts/acts-of';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { conferenceView } from './conference.view';
import { conferenceIn } from './meeting-of';
import { factsFor } from './pack';

/** A conference on one page: what the chair reads before it, who comes, what is decided and when it is due. */
@Controller()
export class ConferenceController {
  @Get(paths.conference)
  async conference(
    @Visiting() visit: Visit,
    @Param('journeyId') journeyId: string,
    @Param('stage') name: string,
  ): Promise<Page> {
    const path = { journeyId, stage: name };
    const [stage, steps, journey, staff] = await Promise.all([
      visit.api.get('/journeys/{journeyId}/stages/{stage}', { path }),
      visit.api.get('/journeys/{journeyId}/stages/{stage}/next-steps', { path }),
      visit.api.get('/journeys/{journeyId}', { path: { journeyId } }),
      visit.staff(),
    ]);
    const conference = conferenceIn(stage);
    if (conference === undefined) throw new NotFoundException();
    const [person, facts] = await Promise.all([
      visit.api.find('/people/{personId}', { path: { personId: journey.personId } }),
      factsFor(visit, journeyId),
    ]);
    const acts = actsNow(stage.kind as StageKind, steps.acts, stage.finishedAt !== undefined);
    const readsTexts = visit.me.readsTextsOfStages;
    const data = { readsTexts, conference, stage, journey, person, facts, staff, acts };
    return visit.page('conference/conference.njk', conferenceView(data, new Date().toISOString()));
  }
}
