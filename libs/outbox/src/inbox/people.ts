import { type Database, type Tx } from '#libs/database';
import { londonDate } from '#libs/timescales';
import { type People } from './people-told';
import { readRestrictedRecords } from './restricted-records';

/** Everybody who works here, and who deputises for whom today (London date, first and last day included). A council's staff is a few hundred. */
export async function readPeople(tx: Tx | Database, now: Date = new Date()): Promise<People> {
  const today = new Date(`${londonDate(now.toISOString())}T00:00:00Z`);
  const staff = await tx.staff.findMany({
    where: { active: true },
    select: { id: true, roles: true, teamId: true },
    orderBy: { id: 'asc' },
  });
  const deputies = await tx.delegation.findMany({
    where: { startsOn: { lte: today }, endsOn: { gte: today } },
    select: { fromId: true, toId: true },
  });
  return { staff, deputies, restricted: await readRestrictedRecords(tx) };
}
