import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { contactSubject, journeySubject, stageSubject, type ActSubject } from '../acts/act-subject';
import { openedForm, submitted, type FormView } from '../forms/form-page';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { isOfContact } from './clocks-of-contacts';
import { latenessSetting } from './lateness-form';
import { latenessView } from './lateness.view';

/** Says why a clock was missed. Reached from a board, it leads back there. */
@Controller()
export class LatenessController {
  @Get(paths.explainLateness)
  async show(@Visiting() visit: Visit, @Param('deadlineId') deadlineId: string): Promise<Page> {
    const { deadline, subject } = await asked(visit, deadlineId);
    const setting = latenessSetting(deadlineId, subject);
    return this.page(visit, deadline, openedForm(setting, await visit.formState(setting.draftKey)));
  }

  @Post(paths.explainLateness)
  async explain(@Visiting() visit: Visit, @Param('deadlineId') deadlineId: string): Promise<Page> {
    const { deadline, subject } = await asked(visit, deadlineId);
    const outcome = await submitted(visit, latenessSetting(deadlineId, subject), (body, attempt) =>
      visit.api.send('post', `${subject.address}/lateness-reasons`, { body, ...attempt }),
    );
    if (!outcome.done) return this.page(visit, deadline, outcome.view, outcome.status);
    return visit.goTo(placeAfter(visit, deadlineId), {
      heading: 'Recorded: why it is late',
      text: 'The reason stands beside the clock. The lateness stays on the record.',
    });
  }

  private page(visit: Visit, deadline: Schemas['DeadlineWithWorking'], form: FormView, status = 200): Page {
    const view = latenessView(deadline, form, placeAfter(visit, deadline.id), new Date().toISOString());
    return visit.page('deadlines/lateness.njk', view, status);
  }
}

async function asked(visit: Visit, deadlineId: string) {
  const deadline = await visit.api.get('/deadlines/{deadlineId}', { path: { deadlineId } });
  return { deadline, subject: await subjectOf(visit, deadline) };
}

/** What the clock belongs to, with the version on which the reason is recorded. */
function subjectOf(visit: Visit, { stageId, rule }: Schemas['DeadlineWithWorking']): Promise<ActSubject> {
  const [id, stage] = stageId.split('/');
  if (id === undefined) throw new NotFoundException();
  if (stage !== undefined) return stageSubject(visit, id, stage);
  return isOfContact(rule) ? contactSubject(visit, id) : journeySubject(visit, id);
}

function placeAfter(visit: Visit, deadlineId: string): string {
  const teamId = visit.query('board');
  return teamId === '' ? to('deadline', { deadlineId }) : to('teamBoard', { teamId });
}
