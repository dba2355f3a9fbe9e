import { englandAndWales } from '#libs/timescales';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';

export interface DayRow {
  date: string;
  name: string;
  kind: 'Bank holiday' | 'Added by the council' | 'Taken back: worked';
  /** Page of a day that the council decided about. */
  href?: string;
}

export interface BankHolidaysView extends PageModel {
  year: string;
  years: readonly { text: string; href: string; current: boolean }[];
  rows: readonly DayRow[];
  /** Days that the council decided about in other years. */
  elsewhere: readonly { text: string; href: string }[];
  proclaim?: string;
}

type Proclaimed = Schemas['ProclaimedDays']['items'];

const { horizon, holidays } = englandAndWales;

/** @param mayChange whether the person keeps the calendar */
export function bankHolidaysView(year: string, proclaimed: Proclaimed, mayChange: boolean): BankHolidaysView {
  return {
    title: `Days that are not worked in ${year}`,
    where: 'Bank holidays',
    year,
    years: yearsAround(year),
    rows: [...bankHolidays, ...proclaimed.map(councilsDay)]
      .filter(({ date }) => date.startsWith(year))
      .sort((a, b) => a.date.localeCompare(b.date))
      .map((row) => ({ ...row, date: day(row.date) })),
    elsewhere: proclaimed
      .filter(({ date }) => !date.startsWith(year))
      .map(({ date, reason }) => ({ text: `${day(date)}: ${reason}`, href: to('proclaimedDay', { date }) })),
    ...(mayChange ? { proclaim: paths.proclaimDay } : {}),
  };
}

/** The year asked for, if the calendar has it; else this one. */
export function yearAsked(asked: string, today: string): string {
  const isKnown = /^\d{4}$/.test(asked) && asked >= horizon.from.slice(0, 4) && asked <= horizon.to.slice(0, 4);
  return isKnown ? asked : today.slice(0, 4);
}

const bankHolidays: readonly DayRow[] = holidays.map(({ date, name }) => ({ date, name, kind: 'Bank holiday' }));

function councilsDay({ date, reason, withdrawn }: Proclaimed[number]): DayRow {
  const kind = withdrawn ? 'Taken back: worked' : 'Added by the council';
  return { date, name: reason, kind, href: to('proclaimedDay', { date }) };
}

function yearsAround(year: string): BankHolidaysView['years'] {
  const known = (n: number) => n >= Number(horizon.from.slice(0, 4)) && n <= Number(horizon.to.slice(0, 4));
  return [-2, -1, 0, 1, 2]
    .map((step) => Number(year) + step)
    .filter(known)
    .map((n) => ({ text: String(n), href: `${paths.bankHolidays}?year=${n}`, current: String(n) === year }));
}
