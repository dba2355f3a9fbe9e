import { Controller, ForbiddenException, Get, Post } from '@nestjs/common';
import { type FormView, openedForm, submitted } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { emptyForm } from '../../shared/drafts/form-state';
import { paths, to } from '../../shared/paths';
import { time } from '../../shared/templates/london';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { anyId } from '../search-words';
import { openForm, openSetting } from './open-form';
import { openView } from './open.view';

/** Breaking the glass: whoever knows a record's id and cannot wait opens it for a short time, and senior managers are told. */
@Controller()
export class OpenRecordController {
  @Get(paths.openRecord)
  async ask(@Visiting() visit: Visit): Promise<Page> {
    mayOpen(visit);
    const state = await visit.formState(openSetting.draftKey);
    const id = visit.query('id');
    const wanted = anyId.test(id) ? openForm.filled({ id }) : {};
    const posted = state.from === 'parked' ? state.posted : { ...state.posted, ...wanted };
    return shown(visit, openedForm(openSetting, { ...(state.from === 'empty' ? emptyForm : state), posted }));
  }

  @Post(paths.openRecord)
  async open(@Visiting() visit: Visit): Promise<Page> {
    mayOpen(visit);
    const outcome = await submitted(visit, openSetting, ({ id, reason }, attempt) => {
      const [personId = ''] = id.trim().split('/');
      return visit.api.send<Schemas['OpenedRecord']>('post', '/people/{personId}/break-glass', {
        ...{ path: { personId }, body: { reason }, ...attempt },
      });
    });
    if (!outcome.done) return shown(visit, outcome.view, outcome.status);
    const { personId, until } = outcome.answer;
    return visit.goTo(to('person', { personId }), {
      heading: `This record is open to you until ${time(until)}`,
      text: 'To read, not to write. Every senior manager has been told, with your name. What you look at is noted.',
    });
  }
}

function mayOpen(visit: Visit): void {
  if (!visit.me.may('breakGlass', 'Person')) throw new ForbiddenException();
}

async function shown(visit: Visit, form: FormView, status = 200): Promise<Page> {
  const policy = await visit.api.find('/policies/{name}', { path: { name: 'restrictedRecords' } });
  return visit.page('people/open-record/open.njk', openView(form, policy), status);
}
