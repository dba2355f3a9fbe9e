import { type Prisma, type Tx } from '#libs/database';
import { calendarOf, explainDeadline } from '#libs/record';
import {
  addWorkingDays,
  type Calendar,
  endOfLondonDay,
  englandAndWales,
  withProclaimedDays,
  withYearsBeyond,
} from '#libs/timescales';
import { dateOf } from '../reading/iso';
import { type Moves } from './calendar.schemas';

interface Day {
  date: string;
  reason: string;
}

/** Running clocks that would end on another day if this one were not worked. */
export async function movedByProclaiming(tx: Tx, day: Day): Promise<Moves> {
  const present = await calendarOf(tx);
  if (present.proclaimed.some(({ date }) => date === day.date)) return [];
  return movedClocks(tx, day.date, withProclaimedDays(present, [...present.proclaimed, day]));
}

/** The same if it were worked after all. */
export async function movedByWithdrawing(tx: Tx, { date: day }: Day): Promise<Moves> {
  const { proclaimed } = await calendarOf(tx);
  const left = proclaimed.filter(({ date }) => date !== day);
  return movedClocks(tx, day, withProclaimedDays(englandAndWales, left));
}

/** Only clocks of working days can move, and only those that span the day. */
async function movedClocks(tx: Tx, day: string, calendar: Calendar): Promise<Moves> {
  const spanning = await tx.deadline.findMany({
    where: {
      stoppedAt: null,
      startedAt: { lt: new Date(endOfLondonDay(day)) },
      dueOn: { gte: new Date(`${day}T00:00:00Z`) },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  const moves: Moves = [];
  for (const row of spanning) moves.push(...(await moveOf(tx, row, calendar)));
  return moves;
}

async function moveOf(tx: Tx, { id, rule, dueOn }: Prisma.DeadlineModel, calendar: Calendar): Promise<Moves> {
  const explained = await explainDeadline(tx, id);
  if (explained?.unit !== 'workingDays') return [];
  const wouldBeDueOn = addWorkingDays(withYearsBeyond(calendar), explained.startedOn, explained.amount);
  return wouldBeDueOn === dateOf(dueOn) ? [] : [{ deadlineId: id, rule, dueOn: dateOf(dueOn), wouldBeDueOn }];
}
