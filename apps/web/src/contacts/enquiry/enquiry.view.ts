import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { moment, sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { channelTitle } from '../new/channels';

export interface EnquiryView extends PageModel {
  reference: string;
  channel?: string;
  received?: string;
  /** A line for each child; without links where the contact is not for the person to see. */
  children: readonly { text: string; href?: string; status: string }[];
  /** What follows now. */
  next: string;
  follow?: string;
}

type Head = Pick<Schemas['Enquiry'], 'id' | 'contacts'> & Partial<Pick<Schemas['Enquiry'], 'channel' | 'receivedAt'>>;

export function enquiryView({ id, channel, receivedAt, contacts }: Head): EnquiryView {
  return {
    ...common(id, channel, receivedAt),
    back: { href: paths.contactQueue, text: 'Back to the contacts' },
    children: contacts.map(({ id: contactId, child, status, position }) => ({
      text: [child.givenName, child.familyName].filter(Boolean).join(' ') || `Child ${position} of the form`,
      href: to('contact', { contactId }),
      status: sentence(takenApart(status)),
    })),
    next: 'The hub looks up what is known and decides within one working day. Each child has a contact of their own.',
  };
}

export function sentView({ id, channel, receivedAt, children }: Schemas['SentEnquiry']): EnquiryView {
  return {
    ...common(id, channel, receivedAt),
    back: { href: paths.sentEnquiries, text: 'Back to what you have sent' },
    children: children.map(({ position, status }) => ({
      text: `Child ${position} of the form`,
      status: sentence(status),
    })),
    next: 'The hub decides within one working day, and tells you what it decided. You can also see it here.',
    follow: to('sentEnquiry', { enquiryId: id }),
  };
}

function common(id: string, channel: string | undefined, receivedAt: string | undefined) {
  return {
    title: 'The council has received it',
    where: 'Contact',
    reference: id,
    ...(channel ? { channel: channelTitle(channel) } : {}),
    ...(receivedAt ? { received: moment(receivedAt) } : {}),
  };
}
