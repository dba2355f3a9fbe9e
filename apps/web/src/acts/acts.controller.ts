import { Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { showAct, takeAct } from './act.page';
import { contactSubject, journeySubject, stageSubject } from './act-subject';

/** A page for every act of the registry. Where an act has a page made by hand, that controller stands before this one. */
@Controller()
export class ActsController {
  @Get(paths.stageAct)
  async stageAct(@Visiting() visit: Visit, @Param() { journeyId, stage, act }: StageParameters): Promise<Page> {
    return showAct(visit, await stageSubject(visit, journeyId, stage), act);
  }

  @Post(paths.stageAct)
  async onStage(@Visiting() visit: Visit, @Param() { journeyId, stage, act }: StageParameters): Promise<Page> {
    return takeAct(visit, await stageSubject(visit, journeyId, stage), act);
  }

  @Get(paths.journeyAct)
  async journeyAct(@Visiting() visit: Visit, @Param() { journeyId, act }: StageParameters): Promise<Page> {
    return showAct(visit, await journeySubject(visit, journeyId), act);
  }

  @Post(paths.journeyAct)
  async onJourney(@Visiting() visit: Visit, @Param() { journeyId, act }: StageParameters): Promise<Page> {
    return takeAct(visit, await journeySubject(visit, journeyId), act);
  }

  @Get(paths.contactAct)
  async contactAct(@Visiting() visit: Visit, @Param() { contactId, act }: ContactParameters): Promise<Page> {
    return showAct(visit, await contactSubject(visit, contactId), act);
  }

  @Post(paths.contactAct)
  async onContact(@Visiting() visit: Visit, @Param() { contactId, act }: ContactParameters): Promise<Page> {
    return takeAct(visit, await contactSubject(visit, contactId), act);
  }
}

interface StageParameters {
  journeyId: string;
  stage: string;
  act: string;
}

interface ContactParameters {
  contactId: string;
  act: string;
}
