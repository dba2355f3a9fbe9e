import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import { WebForm } from '../forms/web-form';
import { type FieldErrors } from '../forms/field.types';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { one, type Posted } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { preferencesView } from './preferences.view';

const form = new WebForm(z.strictObject({ dailyDigest: z.boolean() }), {
  dailyDigest: {
    label: 'One mail a day?',
    hint: 'With “Yes” you get one mail in the morning with all that waits. With “No” you get a mail for each thing.',
  },
});

/** How somebody wants to be told: the inbox has everything at once either way. */
@Controller()
export class InboxPreferencesController {
  @Get(paths.inboxPreferences)
  async show(@Visiting() visit: Visit): Promise<Page> {
    const [stands, { from, posted }] = await Promise.all([
      visit.api.get('/notifications/preferences'),
      visit.formState('notifications'),
    ]);
    return page(visit, from === 'empty' ? form.filled(stands) : posted);
  }

  @Post(paths.inboxPreferences)
  async choose(@Visiting() visit: Visit): Promise<Page> {
    const { posted } = visit;
    const read = form.read(posted);
    if (!read.right) return page(visit, posted, read.errors, 422);
    const sending = { body: read.body, key: one(posted, '_key') };
    const sent = await visit.api.send<Schemas['NotificationPreferences']>('put', '/notifications/preferences', sending);
    if (!sent.done) return page(visit, posted, { '': sent.refusal.sentence }, 503);
    return visit.goTo(paths.inbox, {
      heading: sent.answer.dailyDigest ? 'You get one mail a day' : 'You get a mail for each thing',
      text: 'This page has everything at once, whatever is mailed.',
    });
  }
}

function page(visit: Visit, posted: Posted, errors: FieldErrors = {}, status = 200): Page {
  const view = preferencesView(form.views(posted, {}, errors), form.lines(errors, posted));
  return visit.page('inbox/preferences.njk', view, status);
}
