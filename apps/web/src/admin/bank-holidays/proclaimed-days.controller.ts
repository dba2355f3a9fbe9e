import { Controller, Get, Param, Post } from '@nestjs/common';
import { type FormSetting, openedForm } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Page, type PageModel } from '../../shared/visit/page';
import { one } from '../../shared/visit/posted';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { inTwoSteps, type Kept, type Step } from '../two-steps';
import { proclaimForm, withdrawForm } from './holiday-form';
import { movesView, type MovesView } from './moves';
import { ifProclaimed, ifWithdrawn } from './what-if';

type Answer = Schemas['Proclamation'];

interface WhatIf extends PageModel {
  moves: MovesView;
  kept: Kept;
  confirm: string;
}

interface Words {
  title: string;
  lead: string;
  confirm: string;
  back: { href: string; text: string };
}

const adding: Words = {
  title: 'Add a day that is not worked',
  lead: 'You see first which open deadlines would move. Nothing changes before you say so.',
  confirm: 'Add this day',
  back: { href: paths.bankHolidays, text: 'Back to bank holidays' },
};

/** Adding a day and taking one back: what would move, then yes, then what moved. */
@Controller()
export class ProclaimedDaysController {
  @Get(paths.proclaimDay)
  async askProclaim(@Visiting() visit: Visit): Promise<Page> {
    return opened(visit, proclaimSetting, adding);
  }

  @Post(paths.proclaimDay)
  async proclaim(@Visiting() visit: Visit): Promise<Page> {
    const step = await inTwoSteps(visit, proclaimSetting, {
      whatIf: (body) => ifProclaimed(visit, body),
      act: (body, attempt) => visit.api.send<Answer>('post', '/calendar/proclaimed-days', { body, ...attempt }),
    });
    return next(visit, step, adding);
  }

  @Get(paths.withdrawDay)
  async askWithdraw(@Visiting() visit: Visit, @Param('date') date: string): Promise<Page> {
    return opened(visit, withdrawSetting(date), takingBack(date));
  }

  @Post(paths.withdrawDay)
  async withdraw(@Visiting() visit: Visit, @Param('date') date: string): Promise<Page> {
    const step = await inTwoSteps(visit, withdrawSetting(date), {
      whatIf: (body) => ifWithdrawn(visit, date, body),
      act: (body, attempt) =>
        visit.api.send<Answer>('delete', '/calendar/proclaimed-days/{date}', { path: { date }, body, ...attempt }),
    });
    return next(visit, step, takingBack(date));
  }
}

const button = 'See what would move';
const proclaimSetting = { form: proclaimForm, draftKey: 'calendar:proclaim', button };

function withdrawSetting(date: string) {
  return { form: withdrawForm, draftKey: `calendar:withdraw:${date}`, button };
}

function takingBack(date: string): Words {
  return {
    title: `Take back ${day(date)}`,
    lead: 'It will be worked after all. You see first which open deadlines would move.',
    confirm: 'Take this day back',
    back: { href: to('proclaimedDay', { date }), text: 'Back to the day' },
  };
}

async function opened<T extends object>(visit: Visit, setting: FormSetting<T>, words: Words): Promise<Page> {
  const view = openedForm(setting, await visit.formState(setting.draftKey));
  return visit.page('admin/bank-holidays/ask.njk', { ...words, where: 'Bank holidays', ...view });
}

function next(visit: Visit, step: Step<Answer, Answer>, words: Words): Page {
  if (step.at === 'form') {
    return visit.page('admin/bank-holidays/ask.njk', { ...words, where: 'Bank holidays', ...step.view }, step.status);
  }
  if (step.at === 'done') return decided(visit, step.answer.date);
  const { date, moves = [] } = step.answer;
  const view = movesView(moves);
  const kept = { ...step.kept, fields: [...step.kept.fields, { name: '_of', value: String(moves.length) }] };
  const title = `${words.confirm}: ${day(date)}?`;
  const whatIf: WhatIf = { ...words, title, where: 'Bank holidays', moves: view, kept };
  return visit.page('admin/bank-holidays/what-if.njk', whatIf);
}

/** The day's own page counts how far the clocks have come. */
function decided(visit: Visit, date: string): Page {
  const of = one(visit.posted, '_of');
  const wanted = /^\d{1,6}$/.test(of) ? `?of=${of}` : '';
  return visit.goTo(`${to('proclaimedDay', { date })}${wanted}`, {
    heading: 'The calendar has changed',
    text: 'Open deadlines are being worked out again. Whoever holds the work sees the new date beside the reason for it.',
  });
}
