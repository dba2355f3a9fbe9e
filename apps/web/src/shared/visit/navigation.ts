import { type PathName, paths } from '../paths';
import { type Me } from './me';

interface Entry {
  text: string;
  page: PathName;
  for: (me: Me) => boolean;
}

/** The bar at the top, in its order. Who may not use a page does not see it. */
const entries: readonly Entry[] = [
  { text: 'Home', page: 'home', for: () => true },
  { text: 'Contacts', page: 'contactQueue', for: (me) => me.may('read', 'Enquiry') && me.may('read', 'Contact') },
  { text: 'New contact', page: 'newContact', for: (me) => me.may('create', 'Enquiry') },
  { text: 'Sent', page: 'sentEnquiries', for: (me) => me.may('follow', 'Enquiry') },
  { text: 'Inspections', page: 'inspections', for: (me) => me.has('INSPECTOR') },
  {
    text: 'My work',
    page: 'myWork',
    for: (me) => (me.may('read', 'Stage') && !me.has('INSPECTOR')) || me.has('COMPLAINTS_OFFICER'),
  },
  { text: 'Calendar', page: 'calendar', for: (me) => me.may('read', 'Deadline') && !me.has('INSPECTOR') },
  { text: 'To sign', page: 'signOffs', for: maySign },
  { text: 'Board', page: 'boards', for: (me) => me.may('read', 'Board') },
  { text: 'Forecast', page: 'forecast', for: (me) => me.may('read', 'Board') },
  { text: 'Measures', page: 'measures', for: (me) => me.may('read', 'Measure') },
  { text: 'Quality', page: 'quality', for: (me) => me.may('read', 'Audit') || me.may('read', 'Complaint') },
  {
    text: 'Census check',
    page: 'censusCheck',
    for: (me) => me.has('PERFORMANCE_ANALYST', 'LEADERSHIP', 'SENIOR_MANAGER', 'AUDITOR', 'INSPECTOR'),
  },
  { text: 'Conferences', page: 'conferences', for: (me) => me.has('CONFERENCE_CHAIR', 'QA_SCRUTINEER') },
  { text: 'Unallocated', page: 'unallocated', for: (me) => me.may('allocate', 'Stage') },
  { text: 'Late and due soon', page: 'lateAndDueSoon', for: (me) => me.may('read', 'Deadline') },
  { text: 'Bank holidays', page: 'bankHolidays', for: (me) => me.may('administer', 'Calendar') },
  { text: 'People', page: 'staff', for: (me) => me.may('administer', 'Staff') },
  { text: 'Teams', page: 'teams', for: (me) => me.may('administer', 'Staff') },
  { text: 'Policies', page: 'policies', for: (me) => me.may('administer', 'Policy') },
];

/** Whether the person gives signatures of any kind. */
export function maySign(me: Me): boolean {
  return ['signOff', 'authorise', 'countersign'].some((action) => me.may(action, 'Stage'));
}

export interface NavigationItem {
  text: string;
  href: string;
  current: boolean;
}

export function navigationFor(me: Me, path: string): NavigationItem[] {
  return entries
    .filter((entry) => entry.for(me))
    .map(({ text, page }) => ({ text, href: paths[page], current: paths[page] === path }));
}
