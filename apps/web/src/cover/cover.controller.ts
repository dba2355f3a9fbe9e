import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { type FormView, openedForm, submitted } from '../forms/form-page';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { coverSetting, mayLend } from './cover-form';
import { coverView } from './cover.view';
import { endCoverView } from './end-cover.view';

/** Who stands in while a manager is away. */
@Controller()
export class CoverController {
  @Get(paths.cover)
  async cover(@Visiting() visit: Visit): Promise<Page> {
    if (!mayLend(visit.me)) return coverPage(visit);
    const setting = await coverSetting(visit);
    return coverPage(visit, openedForm(setting, await visit.formState(setting.draftKey)));
  }

  @Post(paths.cover)
  async setCover(@Visiting() visit: Visit): Promise<Page> {
    const outcome = await submitted(visit, await coverSetting(visit), (body, attempt) =>
      visit.api.send<Schemas['Delegation']>('post', '/delegations', { body, ...attempt }),
    );
    if (!outcome.done) return coverPage(visit, outcome.view, outcome.status);
    const { fromId, toId, startsOn, endsOn } = outcome.answer;
    const staff = await visit.staff();
    const whom = fromId === visit.me.id ? 'you' : staff.nameOf(fromId);
    return visit.goTo(paths.cover, {
      heading: `Recorded: ${staff.nameOf(toId)} stands in for ${whom}`,
      text: `From ${day(startsOn)} to ${day(endsOn)}, both days included. It ends by itself, or when you end it.`,
    });
  }

  @Get(paths.endCover)
  async ending(@Visiting() visit: Visit, @Param('delegationId') id: string): Promise<Page> {
    return endPage(visit, id);
  }

  @Post(paths.endCover)
  async end(@Visiting() visit: Visit, @Param('delegationId') id: string): Promise<Page> {
    const sent = await visit.api.send('delete', `/delegations/${id}`, { key: one(visit.posted, '_key') || undefined });
    if (!sent.done) return endPage(visit, id, sent.refusal.sentence);
    return visit.goTo(paths.cover, {
      heading: 'Recorded: the cover has ended',
      text: 'What was signed so far stands. From now on the authority is the manager’s own again.',
    });
  }
}

async function coverPage(visit: Visit, form?: FormView, status = 200): Promise<Page> {
  const [{ items }, staff] = await Promise.all([visit.api.get('/delegations'), visit.staff()]);
  const view = coverView({ items, staff, me: visit.me, form }, new Date().toISOString());
  return visit.page('cover/cover.njk', view, status);
}

async function endPage(visit: Visit, id: string, problem?: string): Promise<Page> {
  const [{ items }, staff] = await Promise.all([visit.api.get('/delegations'), visit.staff()]);
  const cover = items.find((item) => item.id === id);
  if (!cover) throw new NotFoundException();
  return visit.page('cover/end-cover.njk', endCoverView(cover, visit.me, staff, problem), problem ? 409 : 200);
}
