import { type OpenWork } from '../council/council';
import { type Person } from '../../support/service/service';

/** What is read: its name for the line, who reads it, where, and the goal for its 95th percentile in milliseconds. */
export interface Asked {
  id: string;
  what: string;
  by: Person;
  path(work: OpenWork): string;
  goal?: number;
  /** Sent as a question that must not stand in an address. */
  body?: object;
}

export const answers: readonly Asked[] = [
  {
    id: 'queue',
    what: 'Queue of contacts',
    by: 'hubWorker',
    path: () => '/queues/contacts-awaiting-decision',
    goal: 150,
  },
  { id: 'contact', what: 'Contact', by: 'hubWorker', path: ({ contactId }) => `/contacts/${contactId}`, goal: 150 },
  { id: 'journey', what: 'Journey', by: 'northManager', path: ({ journeyId }) => `/journeys/${journeyId}`, goal: 150 },
  {
    ...{ id: 'next-steps', what: 'What can be done next in a journey', by: 'northManager', goal: 150 },
    path: ({ journeyId }) => `/journeys/${journeyId}/next-steps`,
  },
  { id: 'sign-offs', what: 'Texts to sign', by: 'northManager', path: () => '/queues/awaiting-my-sign-off', goal: 150 },
  {
    ...{ id: 'search', what: 'Search by name, mistyped', by: 'hubWorker', path: () => '/people/search', goal: 200 },
    body: { givenName: 'Sampel', familyName: 'Figmant' },
  },
  { id: 'board', what: 'A team’s board', by: 'northManager', path: () => '/boards/team/assessment-north', goal: 200 },
  { id: 'measures', what: 'Measures', by: 'headOfService', path: () => '/measures', goal: 200 },
];

export const pages: readonly Asked[] = [
  { id: 'page-home', what: 'Page: home', by: 'hubWorker', path: () => '/' },
  { id: 'page-queue', what: 'Page: queue of contacts', by: 'hubWorker', path: () => '/contacts', goal: 150 },
  {
    id: 'page-contact',
    what: 'Page: contact',
    by: 'hubWorker',
    path: ({ contactId }) => `/contacts/${contactId}`,
    goal: 150,
  },
  { id: 'page-work', what: 'Page: my work', by: 'socialWorker', path: () => '/work' },
  { id: 'page-late', what: 'Page: late and due soon', by: 'northManager', path: () => '/work/late' },
  {
    id: 'page-journey',
    what: 'Page: journey',
    by: 'northManager',
    path: ({ journeyId }) => `/journeys/${journeyId}`,
    goal: 150,
  },
  { id: 'page-sign-offs', what: 'Page: texts to sign', by: 'northManager', path: () => '/sign-off', goal: 150 },
  {
    ...{ id: 'page-sign-off', what: 'Page: sign-off of one', by: 'northManager', goal: 150 },
    path: ({ journeyId }) => `/sign-off/${journeyId}/singleAssessment-1`,
  },
  { id: 'page-board', what: 'Page: boards', by: 'northManager', path: () => '/boards/assessment-north', goal: 200 },
  { id: 'page-measures', what: 'Page: measures', by: 'headOfService', path: () => '/measures', goal: 200 },
];
