import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Sent } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { inboxPageView } from './inbox.view';

/** What the service has told a person, the newest first. */
@Controller()
export class InboxController {
  /** A form's address shows the page as well: somebody signs in again there. */
  @Get([paths.inbox, paths.readAll, paths.readOne])
  inbox(@Visiting() visit: Visit): Promise<Page> {
    return page(visit);
  }

  @Post(paths.readAll)
  async readAll(@Visiting() visit: Visit): Promise<Page> {
    const sent = await visit.api.send('post', '/notifications/read', { key: one(visit.posted, '_key') });
    return read(visit, sent);
  }

  @Post(paths.readOne)
  async readOne(@Visiting() visit: Visit, @Param('notificationId') notificationId: string): Promise<Page> {
    const asked = { path: { notificationId }, key: one(visit.posted, '_key') };
    return read(visit, await visit.api.send('post', '/notifications/{notificationId}/read', asked));
  }
}

async function read(visit: Visit, sent: Sent): Promise<Page> {
  if (sent.done) return visit.goTo(paths.inbox);
  return page(visit, sent.refusal.sentence);
}

async function page(visit: Visit, wrong?: string): Promise<Page> {
  const after = visit.query('after');
  const query = { limit: 25, after: after === '' ? undefined : after };
  const [found, unread] = await Promise.all([
    visit.api.get('/notifications', { query }),
    visit.api.get('/notifications/unread'),
  ]);
  const errors = wrong === undefined ? [] : [{ text: wrong }];
  const view = inboxPageView({ page: found, unread: unread.unread, errors });
  return visit.page('inbox/inbox.njk', view, wrong === undefined ? 200 : 503);
}
