import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type TimedRow, timedRow } from '../work/timed-row';
import { neighboursOf, type Span } from './span';

type Clock = Schemas['UpcomingDeadlines']['items'][number];

interface Clocks {
  items: readonly Clock[];
  next?: string;
}

export interface CalendarData {
  coming: Clocks;
  /** Days before today. */
  past: Clocks;
  asked: { team?: string; ownAlone: boolean };
  span: Span;
  staff: Staff;
  me: Me;
}

export interface CalendarRow extends TimedRow {
  /** More time was given: the clock stands on this day as well as on its first. */
  moreTime?: string;
}

export interface CalendarDay {
  date: string;
  heading: string;
  rows: readonly CalendarRow[];
}

export interface CalendarView extends PageModel {
  about: string;
  /** Choice between one's own clocks and all; only for whoever has both. */
  choices: readonly { text: string; href: string; current: boolean }[];
  late: readonly CalendarRow[];
  days: readonly CalendarDay[];
  earlier?: string;
  later: string;
  /** There are more than a page shows. */
  isCut: boolean;
}

/** @param now ISO */
export function calendarView({ coming, past, asked, span, staff, me }: CalendarData, now: string): CalendarView {
  const { team, ownAlone } = asked;
  const shown = (items: readonly Clock[]) => items.filter(({ mine }) => mine || !ownAlone);
  const row = (clock: Clock): CalendarRow => ({
    ...timedRow(clock, { now, me, board: team }),
    ...(clock.extendedTo ? { moreTime: day(clock.extendedTo) } : {}),
  });
  // Put back from a past day to one that is to come, a clock is in both answers.
  const all = new Map([...past.items, ...coming.items].map((clock) => [clock.deadlineId, clock]));
  const late = shown([...all.values()]).filter((clock) => clock.late);
  const address = (query: Record<string, string | undefined>) => addressOf({ team, ...query });
  const { earlier, later } = neighboursOf(span);
  const whose = ownAlone ? 'mine' : undefined;
  return {
    title: team === undefined ? 'Calendar' : `Calendar of ${staff.teamNameOf(team)}`,
    about: `${day(span.from)} to ${day(span.to)}`,
    choices: [...all.values()].every(({ mine }) => mine)
      ? []
      : [
          { text: 'All', href: address({}), current: !ownAlone },
          { text: 'Mine alone', href: address({ whose: 'mine' }), current: ownAlone },
        ],
    late: late.map(row),
    days: daysOf(
      shown(coming.items).filter((clock) => !clock.late),
      span,
      row,
    ),
    ...(earlier ? { earlier: address({ from: earlier, whose }) } : {}),
    later: address({ from: later, whose }),
    isCut: past.next !== undefined || coming.next !== undefined,
  };
}

function daysOf(
  clocks: readonly Clock[],
  { today, from, to }: Span,
  row: (clock: Clock) => CalendarRow,
): CalendarDay[] {
  const placed = clocks.flatMap((clock) =>
    [clock.dueOn, ...(clock.extendedTo ? [clock.extendedTo] : [])]
      .filter((date) => date >= from && date <= to)
      .map((date) => ({ date, clock })),
  );
  const dates = [...new Set(placed.map(({ date }) => date))].sort();
  return dates.map((date) => ({
    date,
    heading: `${date === today ? 'Today, ' : ''}${weekday(date)} ${day(date)}`,
    rows: placed.filter((one) => one.date === date).map(({ clock }) => row(clock)),
  }));
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

function weekday(date: string): string {
  return weekdays.format(new Date(`${date}T12:00:00Z`));
}

function addressOf(query: Record<string, string | undefined>): string {
  const known = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(known).toString();
  return text === '' ? paths.calendar : `${paths.calendar}?${text}`;
}
