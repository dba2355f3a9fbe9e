import { type Tx } from '#libs/database';
import { type Calendar, daysAfter, type IsoDate } from '#libs/timescales';
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
  const work = await readWork(tx, { from: daysAfter(from, -366), to: daysAfter(to, mostDays * 2 + 20) });
  const teams = await tx.team.findMany({ select: { id: true, service: true } });
  return known(work, dayNumberIn(calendar), new Map(teams.map(({ id, service }) => [id, service])));
}

/** The furthest that is looked ahead, in working days. */
export const mostDays = 60;
