import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { askOffice, type OfficeChange, takeOffice } from '../../admin/office';
import { WebForm } from '../../forms/web-form';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { peopleChoices } from '../complaints/complaint-forms';

const form = new WebForm<{ toId: string }>(z.strictObject({ toId: z.string().min(1, 'Say who sees to it') }), {
  toId: { label: 'Who sees to it from now on' },
});

/** What somebody sees to is given to somebody else: because they leave, or are away for long. */
@Controller()
export class OwnerController {
  @Get(paths.actionOwner)
  async askAction(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return askOffice(visit, await passingAction(visit, actionId));
  }

  @Post(paths.actionOwner)
  async passAction(@Visiting() visit: Visit, @Param('actionId') actionId: string): Promise<Page> {
    return takeOffice(visit, await passingAction(visit, actionId));
  }

  @Get(paths.learningOwner)
  async askLearning(@Visiting() visit: Visit, @Param('learningId') learningId: string): Promise<Page> {
    return askOffice(visit, await passingLearning(visit, learningId));
  }

  @Post(paths.learningOwner)
  async passLearning(@Visiting() visit: Visit, @Param('learningId') learningId: string): Promise<Page> {
    return takeOffice(visit, await passingLearning(visit, learningId));
  }
}

type Passing = OfficeChange<{ toId: string }, unknown>;

async function passingAction(visit: Visit, actionId: string): Promise<Passing> {
  const path = { actionId };
  const href = to('qualityAction', path);
  return {
    ...(await passing(visit, { draftKey: `action:${actionId}:owner`, href, back: 'Back to the action' })),
    send: ({ toId: ownerId }, attempt) =>
      visit.api.send('post', '/quality-actions/{actionId}/owner', { path, body: { ownerId }, ...attempt }),
  };
}

async function passingLearning(visit: Visit, learningId: string): Promise<Passing> {
  const path = { learningId };
  const href = to('learningItem', path);
  return {
    ...(await passing(visit, { draftKey: `learning:${learningId}:owner`, href, back: 'Back to what was learned' })),
    send: ({ toId: ownerId }, attempt) =>
      visit.api.send('post', '/learning/{learningId}/owner', { path, body: { ownerId }, ...attempt }),
  };
}

async function passing(
  visit: Visit,
  { draftKey, href, back }: { draftKey: string; href: string; back: string },
): Promise<Omit<Passing, 'send'>> {
  return {
    ...{ form, draftKey, button: 'Give it to them', choices: { staff: await peopleChoices(visit, 'everybody') } },
    words: {
      ...{ title: 'Give it to somebody else', where: 'Quality', back: { href, text: back } },
      lead: ['Its days stay as they are. Whoever gets it is told.'],
    },
    done: () => ({ href, banner: { heading: 'Recorded: somebody else sees to it' } }),
  };
}
