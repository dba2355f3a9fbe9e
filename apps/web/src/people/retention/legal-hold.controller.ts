import { Controller, Get, Param, Post } from '@nestjs/common';
import { type FormView, openedForm, submitted } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { type HoldChange, lifting, placing } from './hold-changes';
import { legalHoldView } from './legal-hold.view';

/** How long a child's record stays, and the hold that keeps it although its time is over. */
@Controller()
export class LegalHoldController {
  @Get(paths.legalHold)
  hold(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return asked(visit, personId, placing(personId));
  }

  @Post(paths.legalHold)
  place(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return taken(visit, personId, placing(personId));
  }

  @Get(paths.liftHold)
  lifting(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return asked(visit, personId, lifting(personId));
  }

  @Post(paths.liftHold)
  lift(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    return taken(visit, personId, lifting(personId));
  }
}

async function asked(visit: Visit, personId: string, change: HoldChange): Promise<Page> {
  const { setting } = change;
  return shown(visit, personId, change, openedForm(setting, await visit.formState(setting.draftKey)));
}

async function taken(visit: Visit, personId: string, change: HoldChange): Promise<Page> {
  const path = { personId };
  const outcome = await submitted(visit, change.setting, (body, attempt) =>
    visit.api.send<Schemas['LegalHold']>(change.method, '/people/{personId}/legal-hold', { path, body, ...attempt }),
  );
  if (outcome.done) return visit.goTo(to('legalHold', { personId }), { heading: change.done });
  return shown(visit, personId, change, outcome.view, outcome.status);
}

async function shown(visit: Visit, personId: string, change: HoldChange, form: FormView, status = 200): Promise<Page> {
  const path = { personId };
  const [hold, person] = await Promise.all([
    visit.api.get('/people/{personId}/legal-hold', { path }),
    visit.api.get('/people/{personId}', { path }),
  ]);
  return visit.page('people/retention/legal-hold.njk', legalHoldView({ hold, person, form, change }), status);
}
