import { Controller, Get, Param, Post } from '@nestjs/common';
import { type FormView, openedForm, submitted } from '../../forms/form-page';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { type Change, excluding, lifting, readmitting } from './changes';
import { changeView } from './change.view';

/** Opening a restricted record again, shutting somebody out, letting them in again: each wants a reason. */
@Controller()
export class RestrictionChangesController {
  @Get(paths.liftRestriction)
  lifting(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return asked(visit, personId, lifting(visit, personId));
  }

  @Post(paths.liftRestriction)
  lift(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return taken(visit, personId, lifting(visit, personId));
  }

  @Get(paths.excludeWorker)
  async excluding(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return asked(visit, personId, await excluding(visit, personId));
  }

  @Post(paths.excludeWorker)
  async exclude(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return taken(visit, personId, await excluding(visit, personId));
  }

  @Get(paths.readmitWorker)
  async readmitting(
    @Visiting() visit: Visit,
    @Param('personId') personId: string,
    @Param('staffId') staffId: string,
  ): Promise<Page> {
    return asked(visit, personId, await readmitting(visit, personId, staffId));
  }

  @Post(paths.readmitWorker)
  async readmit(
    @Visiting() visit: Visit,
    @Param('personId') personId: string,
    @Param('staffId') staffId: string,
  ): Promise<Page> {
    return taken(visit, personId, await readmitting(visit, personId, staffId));
  }
}

async function asked<T extends object>(visit: Visit, personId: string, change: Change<T>): Promise<Page> {
  return shown(visit, personId, change, openedForm(change.setting, await visit.formState(change.setting.draftKey)));
}

async function taken<T extends object>(visit: Visit, personId: string, change: Change<T>): Promise<Page> {
  const outcome = await submitted(visit, change.setting, (body, attempt) => change.send(body, attempt));
  if (outcome.done) return visit.goTo(to('personRestriction', { personId }), change.done);
  return shown(visit, personId, change, outcome.view, outcome.status);
}

/** Only for whoever may know how the record stands. */
async function shown<T extends object>(
  visit: Visit,
  personId: string,
  { title, says }: Change<T>,
  form: FormView,
  status = 200,
): Promise<Page> {
  await visit.api.get('/people/{personId}/restriction', { path: { personId } });
  return visit.page('people/restriction/change.njk', changeView({ title, says, form }, personId), status);
}
