import { type FormView } from '../../forms/form-page';
import { type FieldView } from '../../forms/field-view';
import { paths, to } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';
import { type MatchRow } from '../match-rows';
import { type ChannelWords } from './channels';
import { placeOnPage } from './enquiry-form';

export interface ChooseChannelView extends PageModel {
  channels: readonly { href: string; text: string; hint: string }[];
}

export function chooseChannelView(channels: readonly ChannelWords[], home: string): ChooseChannelView {
  return {
    title: 'New contact',
    back: { href: home, text: 'Back' },
    channels: channels.map(({ channel, title, hint }) => ({
      href: to('newContactForm', { channel }),
      text: title,
      hint,
    })),
  };
}

export interface NewContactView extends PageModel {
  form: FormView['form'];
  ordered: readonly FieldView[];
  /** Whether the person may look for known children beside the form. */
  mayLook: boolean;
  /** Undefined before anybody looked. */
  matches?: readonly MatchRow[];
}

export function newContactView(
  { title }: ChannelWords,
  { form, errors }: FormView,
  look: Pick<NewContactView, 'mayLook' | 'matches'>,
): NewContactView {
  const fields = form.fields.flatMap((field) => (field.name === 'text' ? (field.fields ?? []) : [field]));
  return {
    title,
    where: 'New contact',
    back: { href: paths.newContact, text: 'Back to the ways of telling' },
    form,
    errors,
    ordered: [...fields].sort((a, b) => placeOnPage(a.name) - placeOnPage(b.name)),
    ...look,
  };
}
