import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { type PageModel } from '../shared/visit/page';

type Coming = Schemas['ComingConference'];

export interface ConferenceRow {
  href: string;
  child: string;
  what: string;
  when: string;
  chair: string;
  state: string;
  left: string;
  isLate: boolean;
}

export interface ConferencesView extends PageModel {
  rows: readonly ConferenceRow[];
  next?: string;
}

const steps: Readonly<Record<Coming['step'], string>> = {
  requested: 'Waits for scrutiny',
  returned: 'Returned by the scrutineer',
  toBook: 'Needs a date and a chair',
  booked: 'Booked',
  adjourned: 'Adjourned: needs a new date',
  held: 'Held: waits for the decision',
  decided: 'Decided: the record is to be sent out',
};

/** @param now ISO */
export function conferencesView(
  { items, next }: Schemas['ComingConferencePage'],
  myId: string,
  now: string,
): ConferencesView {
  return {
    title: 'Conferences',
    rows: items.map((item) => row(item, myId, now)),
    ...(next ? { next: `${paths.conferences}?after=${encodeURIComponent(next)}` } : {}),
  };
}

function row(item: Coming, myId: string, now: string): ConferenceRow {
  const { stageId, conference, step, bookedFor, chairId, chairName, dueAt, dueOn, givenName, familyName, late } = item;
  const [journeyId = '', stage = ''] = stageId.split('/');
  return {
    href: to('conference', { journeyId, stage }),
    child: [givenName, familyName].filter(Boolean).join(' ') || 'Unborn child',
    what: conference === 'initial' ? 'Initial conference' : 'Review',
    when: bookedFor ? moment(bookedFor) : 'No date yet',
    chair: chairId === myId ? 'You' : (chairName ?? 'Nobody yet'),
    state: steps[step],
    left: dueAt ? timeLeft({ dueAt, dueOn }, now) : '',
    isLate: late,
  };
}
