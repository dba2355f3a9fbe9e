import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { type FormSetting, openedForm, submitted } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { type FormState } from '../../shared/drafts/form-state';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { one } from '../../shared/visit/posted';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { channelsFor, type ChannelWords } from './channels';
import { enquiryForm } from './enquiry-form';
import { lookForKnown } from './look';
import { chooseChannelView, newContactView } from './new-contact.view';

const template = 'contacts/new/new-contact.njk';

/** A contact on one page: the form of its channel, with all its children. */
@Controller()
export class NewContactController {
  @Get(paths.newContact)
  choose(@Visiting() visit: Visit): Page {
    return visit.page('contacts/new/choose-channel.njk', chooseChannelView(channelsFor(visit.me), paths.home));
  }

  @Get(paths.newContactForm)
  async form(@Visiting() visit: Visit, @Param('channel') name: string): Promise<Page> {
    const { channel, setting } = prepared(visit, name);
    const state = await visit.formState(setting.draftKey);
    const view = openedForm(setting, state.from === 'empty' ? begun(setting, state) : state);
    return visit.page(template, newContactView(channel, view, { mayLook: mayLook(visit) }));
  }

  @Post(paths.newContactForm)
  async send(@Visiting() visit: Visit, @Param('channel') name: string): Promise<Page> {
    const { channel, setting } = prepared(visit, name);
    const { posted } = visit;
    if (one(posted, '_do') === 'look' && mayLook(visit)) {
      const draftVersion = Number(one(posted, '_draftVersion')) || 0;
      const matches = await lookForKnown(visit, setting.form, posted);
      const view = openedForm(setting, { from: 'posted', posted, draftVersion });
      return visit.page(template, newContactView(channel, view, { mayLook: true, matches }));
    }
    const outcome = await submitted(visit, setting, (body, attempt) =>
      visit.api.send<Schemas['EnquiryReceived']>('post', '/contacts', { body, ...attempt }),
    );
    if (outcome.done) return visit.goTo(to('enquiry', { enquiryId: outcome.answer.enquiryId }));
    return visit.page(template, newContactView(channel, outcome.view, { mayLook: mayLook(visit) }), outcome.status);
  }
}

function prepared(
  visit: Visit,
  name: string,
): { channel: ChannelWords; setting: FormSetting<Record<string, unknown>> } {
  const channel = channelsFor(visit.me).find((one) => one.channel === name);
  if (!channel) throw new NotFoundException();
  const form = enquiryForm(channel.channel);
  return { channel, setting: { form, draftKey: `contact:new:${name}`, button: channel.button } };
}

/** A new form: received now, unless somebody says otherwise. */
function begun({ form }: FormSetting<Record<string, unknown>>, state: FormState): FormState {
  return { ...state, posted: form.filled({ receivedAt: new Date().toISOString() }) };
}

function mayLook(visit: Visit): boolean {
  return visit.me.may('search', 'Person');
}
