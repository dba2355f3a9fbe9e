import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ComplaintRow, complaintRow } from './complaint-row';

const states = {
  open: { text: 'Going on', nothing: 'No complaint goes on. One that is taken is listed here until it is answered.' },
  overdue: { text: 'Overdue', nothing: 'No complaint is overdue.' },
  ended: { text: 'Ended', nothing: 'No complaint was answered or withdrawn yet.' },
} as const;

export type ComplaintsState = keyof typeof states;

export interface Asked {
  whose: 'mine' | 'all';
  state: ComplaintsState;
}

export function complaintsAsked(whose: string, state: string): Asked {
  return {
    whose: whose === 'mine' ? 'mine' : 'all',
    state: state === 'overdue' || state === 'ended' ? state : 'open',
  };
}

export interface ComplaintsView extends PageModel {
  rows: readonly ComplaintRow[];
  caption: string;
  nothing: string;
  choices: readonly { text: string; href: string; isCurrent: boolean }[];
  take?: string;
  next?: string;
}

export function complaintsView(
  { items, next }: Schemas['ComplaintList'],
  { whose, state }: Asked,
  staff: Staff,
  me: Me,
): ComplaintsView {
  const here = (asked: Partial<Asked>, after?: string) => {
    const query = { whose, state, ...asked, ...(after ? { after } : {}) };
    return `${paths.complaints}?${new URLSearchParams(query).toString()}`;
  };
  const other =
    whose === 'mine'
      ? { text: 'Everybody’s', href: here({ whose: 'all' }), isCurrent: false }
      : { text: 'Yours only', href: here({ whose: 'mine' }), isCurrent: false };
  return {
    title: 'Complaints',
    where: 'Quality',
    back: { href: paths.quality, text: 'Back to quality' },
    rows: items.map((item) => complaintRow(item, staff)),
    caption: state === 'ended' ? 'Ended, the newest first' : `${states[state].text}, what is due first is first`,
    nothing: states[state].nothing,
    choices: [
      ...Object.entries(states).map(([key, { text }]) => ({
        text,
        href: here({ state: key as ComplaintsState }),
        isCurrent: key === state,
      })),
      ...(me.has('COMPLAINTS_OFFICER') ? [other] : []),
    ],
    ...(me.may('create', 'Complaint') ? { take: paths.takeComplaint } : {}),
    ...(next ? { next: here({}, next) } : {}),
  };
}
