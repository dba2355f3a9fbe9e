import { enquiryForms } from '#libs/journey';
import { type Me } from '../../shared/visit/me';

export type Channel = keyof typeof enquiryForms;

/** A way in which people tell the council of a child. */
export interface ChannelWords {
  channel: Channel;
  title: string;
  hint: string;
  /** Words on the button. */
  button: string;
}

const all: readonly ChannelWords[] = [
  {
    channel: 'phone',
    title: 'Telephone call',
    hint: 'Somebody rings the hub',
    button: 'Record the call',
  },
  {
    channel: 'shef',
    title: 'Safeguarding hub enquiry form (SHEF)',
    hint: 'A professional is worried about a child',
    button: 'Send the form',
  },
  {
    channel: 'police',
    title: 'Police notification of domestic abuse',
    hint: 'The police tell of an incident in a home with children',
    button: 'Send the notification',
  },
  {
    channel: 'outOfHours',
    title: 'Out-of-hours contact',
    hint: 'The emergency duty team took it at night or at the weekend',
    button: 'Record the contact',
  },
  {
    channel: 'consultation',
    title: 'Question to the advice line',
    hint: 'An agency asks whether it should send a referral',
    button: 'Record the question',
  },
];

/** What partners send; the API refuses the others. */
const ofPartners: readonly Channel[] = ['shef', 'police'];

/** The channels that this person may use. */
export function channelsFor(me: Me): readonly ChannelWords[] {
  if (!me.may('create', 'Enquiry')) return [];
  return isPartner(me) ? all.filter(({ channel }) => ofPartners.includes(channel)) : all;
}

export function channelTitle(channel: string): string {
  return all.find((one) => one.channel === channel)?.title ?? 'Contact';
}

/** Partners follow what they sent; they do not see the hub's own pages. */
export function isPartner(me: Me): boolean {
  return me.may('follow', 'Enquiry');
}
