import { type z } from 'zod';
import { enquiryForms } from '#libs/journey';
import { WebForm } from '../../forms/web-form';
import { type Wording } from '../../forms/wording';
import { type Channel } from './channels';

const wording: Wording = {
  receivedAt: {
    label: 'When it was received',
    hint: 'The time limit runs from here. Change it if it came in earlier than now',
  },
  sourceCode: { label: 'Who tells us' },
  domesticAbuse: { label: 'Does it tell of domestic abuse?', hint: 'If yes, it counts for the household' },
  interpreterNeeded: { label: 'Does the family need an interpreter?' },
  consent: { label: 'Did the family agree to this?', hint: 'If not, say below why it goes ahead' },
  children: { label: 'Children', hint: 'Add every child whom this is about. Each gets a contact of their own' },
  'children.*': { label: 'Is the child born?' },
  'children.*.unborn=false': { label: 'Born' },
  'children.*.unborn=true': { label: 'Not yet born' },
  referrer: { label: 'Who tells us', hint: 'Leave empty what was not given' },
  household: { label: 'The home' },
  'household.address': { label: 'Address', hint: 'Without a postcode if it is not known' },
  incidentOn: { label: 'Day of the incident' },
  childrenPresent: { label: 'Were children there?' },
  childSafeTonight: { label: 'Was the child safe when the team handed over?' },
};

const forms = new Map<Channel, WebForm>();

/** The one page's form of a channel, made of the schema that the API reads it by. */
export function enquiryForm(channel: Channel): WebForm {
  const schema = enquiryForms[channel].request as unknown as z.ZodType<Record<string, unknown>>;
  const form = forms.get(channel) ?? new WebForm(schema, wording, { channel });
  forms.set(channel, form);
  return form;
}

export function isChannel(name: string): name is Channel {
  return Object.hasOwn(enquiryForms, name);
}

/** As somebody tells it: who, which children, where they live, what worries; then what is asked for the record. */
const order: readonly string[] = [
  ...['receivedAt', 'sourceCode', 'referrer', 'children', 'household', 'interpreterNeeded', 'incidentOn'],
  ...['incidentReference', 'riskLevel', 'childrenPresent', 'text.concern', 'text.question', 'text.whatHappened'],
  ...['text.adultsPresent', 'text.childrensAccount', 'text.policeAction', 'text.actionTaken', 'childSafeTonight'],
  ...['text.handover', 'text.otherChildren', 'text.agenciesInvolved', 'text.alreadyTried', 'text.adviceGiven'],
  ...['domesticAbuse', 'consent', 'text.consentOverrideReason'],
];

/** Place of a field on the page. */
export function placeOnPage(name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}
