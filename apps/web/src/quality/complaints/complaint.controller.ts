import { Controller, ForbiddenException, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { actNames, acts } from './complaint-acts';
import { type ActBody, actForm, actSent, peopleChoices } from './complaint-forms';
import { complaintView } from './complaint.view';

type Taken = Schemas['TakenComplaint'];

const officerForm = new WebForm<{ toId: string }>(z.strictObject({ toId: z.string().min(1, 'Say who answers it') }), {
  toId: { label: 'Which complaints officer answers it' },
});

/** One complaint: what is complained of, where it stands, what was answered; and a form for each thing that is done about it. */
@Controller()
export class ComplaintController {
  @Get(paths.complaint)
  async complaint(@Visiting() visit: Visit, @Param('complaintId') complaintId: string): Promise<Page> {
    const [entry, actions, staff] = await Promise.all([
      complaintOf(visit, complaintId),
      visit.me.may('read', 'QualityAction')
        ? visit.api.get('/quality-actions', { query: { whose: 'all', source: complaintId, limit: 200 } })
        : { items: [] },
      visit.staff(),
    ]);
    return visit.page('quality/complaints/complaint.njk', complaintView(entry, actions.items, staff, visit.me));
  }

  @Get(paths.complaintOfficer)
  async askOfficer(@Visiting() visit: Visit, @Param('complaintId') complaintId: string): Promise<Page> {
    return askOffice(visit, await giving(visit, complaintId));
  }

  @Post(paths.complaintOfficer)
  async give(@Visiting() visit: Visit, @Param('complaintId') complaintId: string): Promise<Page> {
    return takeOffice(visit, await giving(visit, complaintId));
  }

  @Get(paths.complaintAct)
  async ask(
    @Visiting() visit: Visit,
    @Param('complaintId') complaintId: string,
    @Param('act') act: string,
  ): Promise<Page> {
    return askOffice(visit, await acting(visit, complaintId, act));
  }

  @Post(paths.complaintAct)
  async act(
    @Visiting() visit: Visit,
    @Param('complaintId') complaintId: string,
    @Param('act') act: string,
  ): Promise<Page> {
    return takeOffice(visit, await acting(visit, complaintId, act));
  }
}

function complaintOf(visit: Visit, complaintId: string): Promise<Schemas['ComplaintEntry']> {
  return visit.api.get('/complaints/{complaintId}', { path: { complaintId } });
}

async function acting(visit: Visit, complaintId: string, address: string): Promise<OfficeChange<ActBody, Taken>> {
  const name = actNames.find((one) => acts[one].address === address);
  if (name === undefined) throw new NotFoundException();
  const { elements } = await complaintOf(visit, complaintId);
  const { text, button, done } = acts[name];
  const path = { complaintId };
  return {
    ...{ form: actForm(name, elements), draftKey: `complaint:${complaintId}:${address}`, button },
    choices: { staff: name === 'answer' ? await peopleChoices(visit, 'everybody') : [] },
    words: { ...wordsOf(complaintId, text), lead: lead[name] ?? [] },
    send: (body, attempt) =>
      visit.api.send('post', '/complaints/{complaintId}/acts', { path, body: actSent(name, body), ...attempt }),
    done: () => ({ href: to('complaint', path), banner: { heading: done } }),
  };
}

const lead: Readonly<Partial<Record<(typeof actNames)[number], readonly string[]>>> = {
  giveMoreTime: ['The first date stays on record, and so does lateness. The reason is shown beside it.'],
  moveOn: ['Whoever complained asks for it: because of the answer, or because none came.'],
  answer: ['Each action is on the list of whoever does it, until somebody else has looked again.'],
};

async function giving(visit: Visit, complaintId: string): Promise<OfficeChange<{ toId: string }, Taken>> {
  if (!visit.me.may('allocate', 'Complaint')) throw new ForbiddenException();
  const path = { complaintId };
  return {
    ...{ form: officerForm, draftKey: `complaint:${complaintId}:officer`, button: 'Give it to them' },
    choices: { staff: await peopleChoices(visit, 'officers') },
    words: { ...wordsOf(complaintId, 'Give it to another officer'), lead: [] },
    send: ({ toId: officerId }, attempt) =>
      visit.api.send('post', '/complaints/{complaintId}/officer', { path, body: { officerId }, ...attempt }),
    done: () => ({ href: to('complaint', path), banner: { heading: 'Recorded: somebody else answers it' } }),
  };
}

function wordsOf(complaintId: string, title: string) {
  return {
    ...{ title, where: 'Quality' },
    back: { href: to('complaint', { complaintId }), text: 'Back to the complaint' },
  };
}
