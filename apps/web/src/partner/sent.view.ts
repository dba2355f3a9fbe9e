import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { moment, sentence } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { channelTitle } from '../contacts/new/channels';

type Sent = Schemas['SentEnquiry'];

export interface SentListView extends PageModel {
  rows: readonly { href: string; sent: string; channel: string; answer: string }[];
  next?: string;
  /** Where to send a new one; undefined for whoever only follows. */
  send?: string;
}

export function sentListView({ items, next }: Schemas['SentEnquiryPage'], maySend: boolean): SentListView {
  return {
    title: 'What you have sent',
    rows: items.map(({ id: enquiryId, receivedAt, channel, children }) => ({
      href: to('sentEnquiry', { enquiryId }),
      sent: moment(receivedAt),
      channel: channelTitle(channel),
      answer: answerFor(children),
    })),
    ...(next ? { next: `${paths.sentEnquiries}?after=${encodeURIComponent(next)}` } : {}),
    ...(maySend ? { send: paths.newContact } : {}),
  };
}

function answerFor(children: Sent['children']): string {
  const decided = children.filter(({ status }) => status === 'decided').length;
  if (decided === 0) return 'Received';
  return decided === children.length ? 'Decided' : `Decided for ${decided} of ${children.length} children`;
}

export interface SentView extends PageModel {
  reference: string;
  received: string;
  channel: string;
  children: readonly { heading: string; answer: string; decided?: string; services?: string; assessment?: string }[];
}

export function sentView({ id, channel, receivedAt, children }: Sent): SentView {
  return {
    title: 'What the council decided',
    where: 'What you have sent',
    back: { href: paths.sentEnquiries, text: 'Back to what you have sent' },
    reference: id,
    received: moment(receivedAt),
    channel: channelTitle(channel),
    children: children.map(({ position, status, outcomeInWords, decidedAt, basicInformation: known }) => ({
      heading: `Child ${position} of your form`,
      answer: status === 'decided' ? sentence(outcomeInWords) : 'Received. The council has not decided yet.',
      ...(decidedAt ? { decided: moment(decidedAt) } : {}),
      ...(status === 'decided' ? basic(known) : {}),
    })),
  };
}

/** The same words for a child whom nobody knows and for one of whom nothing may be told: which of the two it is, is told to nobody. */
const nothingToTell =
  'The council has nothing to tell you. Either it knows no child under what you gave, or it may not share what it knows.';

function basic(known: Sent['children'][number]['basicInformation']) {
  if (!known) return { services: nothingToTell };
  return {
    services: sentence(known.services.map(({ inWords }) => inWords).join(', ')) || 'None that the council knows of',
    assessment: known.commonAssessmentCompleted ? 'Yes' : 'No',
  };
}
