import { type Tx } from '#libs/database';
import { type Calendar, type IsoDate } from '#libs/timescales';
import { dayNumberIn } from '../day-number';
import { known, type Known } from '../forecast';
import { readWork } from './read-work';

export interface Reading {
  /** The first day that is forecast from. */
  from: IsoDate;
  /** The last one. */
  to: IsoDate;
  /** The council's. */
  calendar: Calendar;
}

/** What forecasts need from the record: the year before the first of them, and what falls due in the weeks after the last. */
export async function readKnown(tx: Tx, { from, to, calendar }: Reading): Promise<Known> {
  const work = await readWork(tx, { from: daysFrom(from, -366), to: daysFrom(to, mostDays * 2 + 20) });
  const teams = await tx.team.findMany({ select: { id: true, service: true } });
  return known(work, dayNumberIn(calendar), new Map(teams.map(({ id, service }) => [id, service])));
}

/** The furthest that is looked ahead, in working days. */
export const mostDays = 60;

function daysFrom(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
