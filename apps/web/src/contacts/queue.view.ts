import { referralSources } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day, moment, sentence } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';

export interface QueueRow {
  href: string;
  child: string;
  born: string;
  from: string;
  received: string;
  status: string;
  left: string;
  isLate: boolean;
  domesticAbuse: boolean;
}

export interface QueueView extends PageModel {
  rows: readonly QueueRow[];
  next?: string;
}

/** @param now ISO */
export function queueView({ items, next }: Schemas['UndecidedContactPage'], now: string): QueueView {
  return {
    title: 'Contacts waiting for a decision',
    rows: items.map((item) => row(item, now)),
    ...(next ? { next: `${paths.contactQueue}?after=${encodeURIComponent(next)}` } : {}),
  };
}

function row(item: Schemas['UndecidedContact'], now: string): QueueRow {
  const { contactId, givenName, familyName, dateOfBirth, expectedDateOfBirth, dueAt, dueOn } = item;
  return {
    href: to('contact', { contactId }),
    child: [givenName, familyName].filter(Boolean).join(' ') || 'Unborn child',
    born: expectedDateOfBirth ? `expected ${day(expectedDateOfBirth)}` : day(dateOfBirth) || 'not known',
    from: sentence(words(item.sourceCode, referralSources.title)),
    received: moment(item.receivedAt),
    status: sentence(takenApart(item.status)),
    left: timeLeft({ dueAt, dueOn }, now),
    isLate: dueAt !== undefined && dueAt <= now,
    domesticAbuse: item.domesticAbuse,
  };
}
