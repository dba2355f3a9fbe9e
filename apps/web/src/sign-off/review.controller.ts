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
    const [subject, person, staff] = await Promise.all([
      stageSubject(visit, journeyId, stage),
      childOf(visit, journeyId),
      visit.staff(),
    ]);
    const acts = decisionsFor(visit.me, subject);
    const [submissions, forms] = await Promise.all([
      submissionsOf(visit, subject),
      Promise.all(acts.map((act) => actForm(visit, subject, act))),
    ]);
    const decisions = submissions.waiting ? forms : [];
    return visit.page(
      'sign-off/review.njk',
      reviewView({ subject, submissions, decisions, staff, person }, new Date().toISOString()),
    );
  }
}

async function childOf(visit: Visit, journeyId: string) {
  const { personId } = await visit.api.get('/journeys/{journeyId}', { path: { journeyId } });
  return visit.api.find('/people/{personId}', { path: { personId } });
}
