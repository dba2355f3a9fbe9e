import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { recheckOutcomes } from '#libs/quality';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { askedWords } from '../asked-words';
import { actionsView, actionView, stateAsked } from './actions.view';

type Action = Schemas['QualityAction'];

const doneForm = new WebForm(z.strictObject({ words: askedWords() }), {
  words: { label: 'What was done', rows: 5 },
});
const recheckSchema = z.strictObject({
  outcome: z.enum(recheckOutcomes, 'Say whether it has improved'),
  words: askedWords(),
  dueOn: z.iso.date('Write a date').optional(),
  recheckOn: z.iso.date('Write a date').optional(),
});
const recheckForm = new WebForm(recheckSchema, {
  outcome: { label: 'Has it improved?' },
  words: { label: 'What you saw', rows: 5 },
  dueOn: { label: 'If not yet: until when it is done' },
  recheckOn: { label: 'If not yet: when somebody looks again' },
});

/** What audits ask of people: to do, done, and looked at again by somebody else. */
@Controller()
export class QualityActionsController {
  @Get(paths.qualityActions)
  async actions(@Visiting() visit: Visit): Promise<Page> {
    const whose = visit.query('whose') === 'all' ? 'all' : 'mine';
    const state = stateAsked(visit.query('state'));
    const team = visit.query('team') || undefined;
    const query = { whose, state, team, limit: 50, after: visit.query('after') || undefined } as const;
    const [page, staff] = await Promise.all([visit.api.get('/quality-actions', { query }), visit.staff()]);
    return visit.page('quality/actions/actions.njk', actionsView(page, { whose, state, team }, staff));
  }

  @Get(paths.qualityAction)
  async action(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    const [action, staff] = await Promise.all([
      visit.api.get('/quality-actions/{actionId}', { path: { actionId } }),
      visit.staff(),
    ]);
    return visit.page('quality/actions/action.njk', actionView(action, staff, visit.me));
  }

  @Get(paths.completeAction)
  askDone(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return askOffice(visit, completing(visit, actionId));
  }

  @Post(paths.completeAction)
  done(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return takeOffice(visit, completing(visit, actionId));
  }

  @Get(paths.recheckAction)
  askRecheck(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return askOffice(visit, rechecking(visit, actionId));
  }

  @Post(paths.recheckAction)
  recheck(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return takeOffice(visit, rechecking(visit, actionId));
  }
}

function completing(visit: Visit, actionId: string): OfficeChange<{ words: string }, Action> {
  const path = { actionId };
  return {
    ...{ form: doneForm, draftKey: `action:${actionId}:done`, button: 'It is done' },
    words: { ...wordsOf(actionId, 'Say what was done'), lead: ['Somebody else looks at it again on its day.'] },
    send: (body, attempt) =>
      visit.api.send('post', '/quality-actions/{actionId}/completion', { path, body, ...attempt }),
    done: () => ({ href: to('qualityAction', path), banner: { heading: 'Recorded: it is done' } }),
  };
}

function rechecking(visit: Visit, actionId: string): OfficeChange<z.output<typeof recheckSchema>, Action> {
  const path = { actionId };
  return {
    ...{ form: recheckForm, draftKey: `action:${actionId}:recheck`, button: 'Record what you saw' },
    words: {
      ...wordsOf(actionId, 'Look again'),
      lead: ['What has not improved yet is open again, with two new dates.'],
    },
    send: (body, attempt) => visit.api.send('post', '/quality-actions/{actionId}/recheck', { path, body, ...attempt }),
    done: () => ({ href: to('qualityAction', path), banner: { heading: 'Recorded: it was looked at again' } }),
  };
}

function wordsOf(actionId: string, title: string) {
  return { title, where: 'Quality', back: { href: to('qualityAction', { actionId }), text: 'Back to the action' } };
}
