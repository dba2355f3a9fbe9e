import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { peopleChoices, type TakenBody, takeForm } from './complaint-forms';
import { complaintsAsked, complaintsView } from './complaints.view';

/** Complaints of children and families: those that go on and those that ended, and where one is taken. */
@Controller()
export class ComplaintsController {
  @Get(paths.complaints)
  async complaints(@Visiting() visit: Visit): Promise<Page> {
    const asked = complaintsAsked(visit.query('whose'), visit.query('state'));
    const query = { ...asked, limit: 50, after: visit.query('after') || undefined };
    const [page, staff] = await Promise.all([visit.api.get('/complaints', { query }), visit.staff()]);
    return visit.page('quality/complaints/complaints.njk', complaintsView(page, asked, staff, visit.me));
  }

  @Get(paths.takeComplaint)
  async ask(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, await taking(visit));
  }

  @Post(paths.takeComplaint)
  async take(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, await taking(visit));
  }

  @Get(paths.takeComplaintOf)
  async askOfCase(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    return askOffice(visit, await taking(visit, journeyId));
  }

  @Post(paths.takeComplaintOf)
  async takeOfCase(@Visiting() visit: Visit, @Param('journeyId') journeyId: string): Promise<Page> {
    return takeOffice(visit, await taking(visit, journeyId));
  }
}

async function taking(visit: Visit, journeyId?: string): Promise<OfficeChange<TakenBody, Schemas['TakenComplaint']>> {
  const { me } = visit;
  if (!me.may('create', 'Complaint')) throw new ForbiddenException();
  const officer = !me.has('COMPLAINTS_OFFICER');
  const back = journeyId
    ? { href: to('journey', { journeyId }), text: 'Back to the journey' }
    : { href: paths.complaints, text: 'Back to the complaints' };
  return {
    form: takeForm({ officer, journey: journeyId === undefined }),
    ...{ draftKey: journeyId ? `complaint:${journeyId}` : 'complaint:new', button: 'Take the complaint' },
    choices: { staff: officer ? await peopleChoices(visit, 'officers') : [] },
    words: {
      ...{ title: 'Take a complaint', where: 'Quality', back },
      lead: ['It begins with stage 1: the people who work with the family try to put it right.'],
    },
    send: ({ toId, ...body }, attempt) => {
      const about = journeyId === undefined ? {} : { journeyId };
      const answers = toId === undefined ? {} : { officerId: toId };
      return visit.api.send('post', '/complaints', { body: { ...body, ...about, ...answers }, ...attempt });
    },
    done: ({ complaintId }) => ({
      href: me.may('read', 'Complaint') ? to('complaint', { complaintId }) : back.href,
      banner: { heading: 'Recorded: the complaint is taken', text: 'Whoever answers it has it on their list.' },
    }),
  };
}
