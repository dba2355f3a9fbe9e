import { Controller, ForbiddenException, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { type AuditsHere, qualityView } from './quality.view';

const subjects = ['Audit', 'QualityAction', 'Complaint', 'Learning'] as const;

/** Where quality is looked after: audits that are yours, how many are wanted this month, what was found lately. */
@Controller()
export class QualityController {
  @Get(paths.quality)
  async quality(@Visiting() visit: Visit): Promise<Page> {
    if (!subjects.some((subject) => visit.me.may('read', subject))) throw new ForbiddenException();
    const [audits, staff] = await Promise.all([auditsHere(visit), visit.staff()]);
    return visit.page('quality/quality.njk', qualityView(audits, staff, visit.me));
  }
}

/** What waits for one person stands on one page. */
const most = 200;

async function auditsHere(visit: Visit): Promise<AuditsHere | undefined> {
  if (!visit.me.may('read', 'Audit')) return undefined;
  const month = /^\d{4}-\d{2}$/.test(visit.query('month')) ? visit.query('month') : undefined;
  const asked = (whose: 'mine' | 'all', state: 'waiting' | 'finished', after?: string) =>
    visit.api.get('/audits', { query: { whose, state, after, limit: whose === 'mine' ? most : 50 } });
  const [waiting, finished, quota] = await Promise.all([
    asked('mine', 'waiting'),
    asked('all', 'finished', visit.query('after') || undefined),
    visit.api.get('/audits/quota', { query: { month } }),
  ]);
  return { waiting: waiting.items, finished, quota };
}
