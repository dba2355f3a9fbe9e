import { Controller, Get, Param, Post } from '@nestjs/common';
import { openedForm, submitted, type FormView } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { emptyForm } from '../../shared/drafts/form-state';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { holdersOf } from './holders';
import { restrictForm, type Restricting } from './restriction-forms';
import { restrictSetting } from './restriction-settings';
import { restrictionView } from './restriction.view';

/** Who may see a child's record: named people and teams, who is shut out, and who had to open it. */
@Controller()
export class RestrictionController {
  @Get(paths.personRestriction)
  async restriction(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    const { restriction, ...stands } = await standing(visit, personId);
    const setting = await restrictSetting(visit, restriction);
    const state = await visit.formState(setting.draftKey);
    const filled = { ...emptyForm, posted: restrictForm.filled(await namedNow(visit, restriction)) };
    return shown(visit, { restriction, ...stands }, openedForm(setting, state.from === 'empty' ? filled : state));
  }

  @Post(paths.personRestriction)
  async restrict(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    const stands = await standing(visit, personId);
    const setting = await restrictSetting(visit, stands.restriction);
    const outcome = await submitted(visit, setting, ({ people = [], teamIds = [], reason }, attempt) =>
      visit.api.send<Schemas['Restriction']>('put', '/people/{personId}/restriction', {
        ...{ path: { personId }, ...attempt },
        body: { staffIds: people.map(({ workerId }) => workerId), teamIds, reason },
      }),
    );
    if (!outcome.done) return shown(visit, stands, outcome.view, outcome.status);
    return visit.goTo(to('personRestriction', { personId }), {
      heading: 'Recorded: this record is restricted',
      text: 'Only those who are named below find it now. To everybody else it is not there.',
    });
  }
}

interface Standing {
  person: Schemas['Person'];
  restriction: Schemas['Restriction'];
}

async function standing(visit: Visit, personId: string): Promise<Standing> {
  const path = { personId };
  const [restriction, person] = await Promise.all([
    visit.api.get('/people/{personId}/restriction', { path }),
    visit.api.get('/people/{personId}', { path }),
  ]);
  return { restriction, person };
}

/** Those who have it now; before it is restricted, whoever works with the child, who must be named. */
async function namedNow(visit: Visit, restriction: Schemas['Restriction']): Promise<Omit<Restricting, 'reason'>> {
  const { restricted, teamIds, staffIds, personId } = restriction;
  const named = restricted ? staffIds : await holdersOf(visit, personId);
  return { teamIds, people: named.map((workerId) => ({ workerId })) };
}

async function shown(visit: Visit, stands: Standing, form: FormView, status = 200): Promise<Page> {
  const view = restrictionView({ ...stands, form, staff: await visit.staff() });
  return visit.page('people/restriction/restriction.njk', view, status);
}
