import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { type ActLayout, showAct, takeAct } from '../acts/act.page';
import { type ActSubject, stageSubject } from '../acts/act-subject';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { decisionView } from './decision.view';
import { type Conference, conferenceIn } from './meeting-of';

/** The chair decides: what belongs together stands together, with what the conference said above it. */
@Controller()
export class ConferenceDecisionController {
  @Get(paths.decideConference)
  show(@Visiting() visit: Visit, @Param() place: Place): Promise<Page> {
    return asked(visit, place, (subject, layout) => showAct(visit, subject, 'decide-conference', layout));
  }

  @Post(paths.decideConference)
  decide(@Visiting() visit: Visit, @Param() place: Place): Promise<Page> {
    return asked(visit, place, (subject, layout) => takeAct(visit, subject, 'decide-conference', layout));
  }

  @Get(paths.decideReview)
  showReview(@Visiting() visit: Visit, @Param() place: Place): Promise<Page> {
    return asked(visit, place, (subject, layout) => showAct(visit, subject, 'decide-review', layout));
  }

  @Post(paths.decideReview)
  decideReview(@Visiting() visit: Visit, @Param() place: Place): Promise<Page> {
    return asked(visit, place, (subject, layout) => takeAct(visit, subject, 'decide-review', layout));
  }
}

interface Place {
  journeyId: string;
  stage: string;
}

async function asked(
  visit: Visit,
  { journeyId, stage }: Place,
  lay: (subject: ActSubject, layout: ActLayout) => Promise<Page>,
): Promise<Page> {
  const subject = await stageSubject(visit, journeyId, stage);
  const conference: Conference | undefined = conferenceIn(subject);
  if (conference === undefined) throw new NotFoundException();
  return lay(subject, {
    template: 'conference/decision.njk',
    model: (shown) => decisionView(shown, conference, { journeyId, stage }),
  });
}
