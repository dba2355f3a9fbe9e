import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { qualityPolicy } from '../audits/audit-forms';
import { peopleChoices } from '../complaints/complaint-forms';
import { addForm, type Added, recheckForm, type Rechecked } from './learning-forms';
import { learningListView, learningState, learningView } from './learning.view';

type Learning = Schemas['Learning'];

/** What was learned by theme, where it is written down, and where somebody looks whether practice has changed. */
@Controller()
export class LearningController {
  @Get(paths.learning)
  async list(@Visiting() visit: Visit): Promise<Page> {
    const state = learningState(visit.query('state'));
    const query = { state, limit: 200, after: visit.query('after') || undefined };
    const [page, { themes }, staff] = await Promise.all([
      visit.api.get('/learning', { query }),
      qualityPolicy(visit),
      visit.staff(),
    ]);
    const view = learningListView(page, state, themes, { staff, me: visit.me });
    return visit.page('quality/learning/learning-list.njk', view);
  }

  @Get(paths.addLearning)
  async ask(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, await adding(visit));
  }

  @Post(paths.addLearning)
  async add(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, await adding(visit));
  }

  @Get(paths.learnFrom)
  async askFrom(
    @Visiting() visit: Visit,
    @Param('source') source: string,
    @Param('sourceId') sourceId: string,
  ): Promise<Page> {
    return askOffice(visit, await adding(visit, { source, sourceId }));
  }

  @Post(paths.learnFrom)
  async addFrom(
    @Visiting() visit: Visit,
    @Param('source') source: string,
    @Param('sourceId') sourceId: string,
  ): Promise<Page> {
    return takeOffice(visit, await adding(visit, { source, sourceId }));
  }

  @Get(paths.learningItem)
  async item(@Visiting() visit: Visit, @Param('learningId') learningId: string): Promise<Page> {
    const [item, { themes }, staff] = await Promise.all([
      visit.api.get('/learning/{learningId}', { path: { learningId } }),
      qualityPolicy(visit),
      visit.staff(),
    ]);
    return visit.page('quality/learning/learning.njk', learningView(item, themes, staff, visit.me));
  }

  @Get(paths.recheckLearning)
  askRecheck(@Visiting() visit: Visit, @Param('learningId') learningId: string): Promise<Page> {
    return askOffice(visit, rechecking(visit, learningId));
  }

  @Post(paths.recheckLearning)
  recheck(@Visiting() visit: Visit, @Param('learningId') learningId: string): Promise<Page> {
    return takeOffice(visit, rechecking(visit, learningId));
  }
}

interface From {
  source: string;
  sourceId: string;
}

async function adding(visit: Visit, from?: From): Promise<OfficeChange<Added, Learning>> {
  if (from && from.source !== 'audit' && from.source !== 'complaint') throw new NotFoundException();
  const { themes } = await qualityPolicy(visit);
  return {
    ...{ form: addForm(themes, from === undefined), draftKey: `learning:${from?.sourceId ?? 'new'}` },
    ...{ button: 'Write it down', choices: { staff: await peopleChoices(visit, 'everybody') } },
    words: {
      ...{ title: 'What was learned', where: 'Quality' },
      back: { href: paths.learning, text: 'Back to what was learned' },
      lead: ['Everybody who works with children reads this. Name no child and no family.'],
    },
    send: ({ owner: ownerId, theme, ...body }, attempt) => {
      const sent = { ...body, ...from, ownerId, ...(theme ? { theme: theme.code } : {}) };
      return visit.api.send('post', '/learning', { body: sent, ...attempt });
    },
    done: ({ learningId }) => ({
      href: to('learningItem', { learningId }),
      banner: {
        heading: 'Recorded: what was learned',
        text: 'Somebody else looks on its day whether practice has changed.',
      },
    }),
  };
}

function rechecking(visit: Visit, learningId: string): OfficeChange<Rechecked, Learning> {
  const path = { learningId };
  return {
    ...{ form: recheckForm, draftKey: `learning:${learningId}:recheck`, button: 'Record what you saw' },
    words: {
      ...{
        title: 'Look again',
        where: 'Quality',
        lead: ['Where practice has not changed yet, somebody looks once more.'],
      },
      back: { href: to('learningItem', path), text: 'Back to what was learned' },
    },
    send: (body, attempt) => visit.api.send('post', '/learning/{learningId}/recheck', { path, body, ...attempt }),
    done: () => ({ href: to('learningItem', path), banner: { heading: 'Recorded: it was looked at again' } }),
  };
}
