import { referralSources, unlinkReasons } from '#libs/journey';
import { choice } from '../acts/choices';
import { type NamedAct } from '../acts/acts-of';
import { type FieldView } from '../forms/field-view';
import { type FormModel, type FormView } from '../forms/form-page';
import { type ReadRow, readOnly } from '../forms/read-only';
import { paths, to } from '../shared/paths';
import { clockRows, type ClockRow } from '../journey/clock-rows';
import { moment, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type ErrorLine, type PageModel } from '../shared/visit/page';
import { type ContactData } from './contact-data';
import { type FormPart, parts } from './contact-forms';
import { doneParts, type DonePart } from './done-rows';
import { historyRows, type HistoryRows } from './history-rows';
import { type MatchRow, matchRows } from './match-rows';
import { channelTitle } from './new/channels';
import { enquiryForm, isChannel } from './new/enquiry-form';

/** A form on the page. */
export interface PartView {
  part: FormPart;
  title: string;
  action: string;
  form: FormModel;
  fields: readonly FieldView[];
  /** It was done already: the form is folded away. */
  again: boolean;
  hint?: string;
}

export interface ContactView extends PageModel {
  about: string;
  status: string;
  domesticAbuse: boolean;
  version: number;
  rows: readonly ReadRow[];
  siblings: readonly { href: string; text: string }[];
  history?: HistoryRows;
  done: readonly DonePart[];
  parts: readonly PartView[];
  matches?: readonly MatchRow[];
  /** Where it is said who the child is; undefined when that is not for the person, or no more. */
  person?: {
    action: string;
    unlinkAction: string;
    isKnown: boolean;
    reasons: readonly { value: string; text: string }[];
  };
  agreement?: { action: string };
  key: string;
  clocks: readonly ClockRow[];
  acts: readonly { href: string; text: string }[];
  journey?: string;
}

export interface Offered {
  forms: readonly { part: FormPart; view: FormView }[];
  acts: readonly NamedAct[];
  mayIdentify: boolean;
  mayAgree: boolean;
  mayEndAs: (outcome: string) => boolean;
  /** Of the form that was refused. */
  errors: readonly ErrorLine[];
  /** For the buttons that are forms of their own. */
  key: string;
}

/** @param now ISO */
export function contactView(data: ContactData, offered: Offered, now: string): ContactView {
  const { contact, done } = data;
  const { id: contactId, child, journeyId, channel } = contact;
  const part = (name: string) => to('contactPart', { contactId, part: name });
  const isWaiting = contact.status === 'awaitingAgreement';
  const asks = !isWaiting && (data.history?.domesticAbuse.asksForAssessment ?? false);
  return {
    title: [child.givenName, child.familyName].filter(Boolean).join(' ') || 'Unborn child',
    where: 'Contact',
    restricted: contact.restricted,
    back: { href: paths.contactQueue, text: 'Back to the contacts' },
    errors: offered.errors,
    about: `${channelTitle(channel)} from ${words(contact.sourceCode, referralSources.title)}, received on ${moment(contact.receivedAt)}`,
    status: sentence(takenApart(contact.status)),
    domesticAbuse: contact.domesticAbuse,
    version: contact.version,
    rows: isChannel(channel) ? readOnly(enquiryForm(channel), contact.form) : [],
    siblings: contact.siblings.map((sibling) => ({
      href: to('contact', { contactId: sibling.contactId }),
      text: `Child ${sibling.position} of the same form`,
    })),
    ...(data.history ? { history: historyRows(data.history, screenedCaf(data)) } : {}),
    done: doneParts(data),
    parts: offered.forms.map(({ part: name, view: { form } }) => ({
      part: name,
      title: name === 'decision' && isWaiting ? 'Or decide that the child needs a social worker' : parts[name].title,
      action: part(name),
      form,
      fields: fieldsOf(name, form, asks, offered),
      again: name === 'screening' && done.screening !== undefined,
      ...(name === 'decision' && contact.status === 'received'
        ? { hint: 'Screen the contact first, unless the child must be protected at once.' }
        : {}),
      ...(name === 'decision' && isWaiting
        ? {
            hint: 'A referral or protection at once takes the place of what waits for a manager, and waits for nobody.',
          }
        : {}),
    })),
    ...(data.matches ? { matches: matchRows(data.matches) } : {}),
    ...(offered.mayIdentify
      ? {
          person: {
            action: part('person'),
            unlinkAction: part('unlinking'),
            isKnown: contact.personId !== undefined,
            reasons: unlinkReasons.codes.map((code) => choice(code, sentence(unlinkReasons.words[code]))),
          },
        }
      : {}),
    ...(offered.mayAgree && isWaiting ? { agreement: { action: part('agreement') } } : {}),
    key: offered.key,
    clocks: clockRows(contact.deadlines, now),
    acts: offered.acts.map(({ form }) => ({
      href: to('contactAct', { contactId, act: form.path }),
      text: form.summary,
    })),
    ...(journeyId ? { journey: to('journey', { journeyId }) } : {}),
  };
}

function screenedCaf({ done }: ContactData): string | undefined {
  const found = done.screening?.['commonAssessment'];
  return typeof found === 'string' ? found : undefined;
}

const levels: Readonly<Record<string, string>> = {
  1: '1: universal, every child’s services are enough',
  2: '2: early help',
  3: '3: targeted or complex needs',
  4: '4: acute, the child needs protection',
};

/** The form's fields in one row; what is only asked when domestic abuse was reported repeatedly is left out otherwise. */
function fieldsOf(part: FormPart, form: FormModel, asks: boolean, { mayEndAs }: Offered): FieldView[] {
  const flat = form.fields.flatMap((field) => (field.name === 'text' ? (field.fields ?? []) : [field]));
  if (part !== 'decision') return flat;
  return flat
    .filter(({ name, value, error }) => asks || value || error || name !== 'text.overrideReason')
    .map((field) => {
      const { name, items = [] } = field;
      if (name === 'levelOfNeed')
        return { ...field, items: items.map((item) => ({ ...item, text: levels[item.value] ?? item.text })) };
      if (name === 'outcome')
        return { ...field, items: items.filter(({ value, checked }) => checked || mayEndAs(value)) };
      return field;
    });
}
