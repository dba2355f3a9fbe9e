import { contactOutcomeSet, services } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, moment, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';

interface Line {
  text: string;
  href?: string;
  /** What distinguishes the link for whoever hears it alone. */
  more?: string;
}

/** What the council knows of the child and the household, so that nobody decides without it. */
export interface HistoryRows {
  earlier: readonly Line[];
  journeys: readonly Line[];
  services: string;
  commonAssessment: string;
  domesticAbuse: { summary: string; asksForAssessment: boolean; enquiries: readonly Line[] };
}

const nothing = 'None on record';

export function historyRows(history: Schemas['ContactHistory'], screened?: string): HistoryRows {
  const { earlierContacts, journeys, openServices, domesticAbuse } = history;
  const { notifications, threshold, windowMonths, asksForAssessment, enquiries } = domesticAbuse;
  const times = notifications === 1 ? 'One notification' : `${notifications || 'No'} notifications`;
  return {
    earlier: earlierContacts.map(({ id: contactId, receivedAt, child, outcome, status }) => ({
      text: `${moment(receivedAt)}, ${[child.givenName, child.familyName].filter(Boolean).join(' ') || 'unborn child'}`,
      more: outcome ? words(outcome, contactOutcomeSet.title) : takenApart(status),
      href: to('contact', { contactId }),
    })),
    journeys: journeys.map(({ id: journeyId, status, referralAt, closedAt }) => ({
      text: `Since ${day(referralAt)}`,
      more: closedAt ? `closed on ${day(closedAt)}` : takenApart(status),
      href: to('journey', { journeyId }),
    })),
    services: openServices.map((service) => sentence(words(service, services.title))).join(', ') || nothing,
    commonAssessment: screenedWords[screened ?? ''] ?? 'Not looked up yet',
    domesticAbuse: {
      summary: `${times} on this household in ${windowMonths} months. From ${threshold} on, an assessment is asked for.`,
      asksForAssessment,
      enquiries: enquiries.map(({ enquiryId, receivedAt }) => ({
        text: moment(receivedAt),
        href: to('enquiry', { enquiryId }),
      })),
    },
  };
}

const screenedWords: Readonly<Record<string, string>> = {
  none: 'The screening found none',
  open: 'The screening found an open one',
  closed: 'The screening found a completed one',
  notKnown: 'The screening could not tell',
};
