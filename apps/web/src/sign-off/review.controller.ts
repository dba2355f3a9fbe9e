import { Controller, Get, Param } from '@nestjs/common';
import { actForm } from '../acts/act.page';
import { stageSubject } from '../acts/act-subject';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { decisionsFor } from './decisions';
import { reviewView } from './review.view';
import { submissionsOf } from './submission';

/** A text that waits for a signature: read it, see what changed since the last time, sign it or send it back. */
@Controller()
export class ReviewController {
  @Get(paths.review)
  async review(
    @Visiting() visit: Visit,
    @Param('journeyId') journeyId: string,
    @Param('stage') stage: string,
  ): Promise<Page> {
    const subject = await stageSubject(visit, journeyId, stage);
    const [submissions, staff, journey] = await Promise.all([
      submissionsOf(visit, subject),
      visit.staff(),
      visit.api.get('/journeys/{journeyId}', { path: { journeyId } }),
    ]);
    const person = await visit.api.find('/people/{personId}', { path: { personId: journey.personId } });
    const acts = submissions.waiting ? decisionsFor(visit.me, subject) : [];
    const decisions = await Promise.all(acts.map((act) => actForm(visit, subject, act)));
    return visit.page(
      'sign-off/review.njk',
      reviewView({ subject, submissions, decisions, staff, person }, new Date().toISOString()),
    );
  }
}
