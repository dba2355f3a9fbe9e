import { type Prisma, type Tx } from '#libs/database';
import { calendarOf, explainDeadline } from '#libs/record';
import { addWorkingDays, type Calendar, endOfLondonDay, withProclaimedDays } from '#libs/timescales';
import { dateOf } from '../reading/iso';
import { type Moves } from './calendar.schemas';

/** Running clocks that would end on another day if this one were not worked. Only clocks of working days can, and only those that span it. */
export async function movedClocks(tx: Tx, proclaimed: { date: string; reason: string }): Promise<Moves> {
  const present = await calendarOf(tx);
  if (present.proclaimed.some(({ date }) => date === proclaimed.date)) return [];
  const calendar = withProclaimedDays(present, [...present.proclaimed, proclaimed]);
  const spanning = await tx.deadline.findMany({
    where: {
      stoppedAt: null,
      startedAt: { lt: new Date(endOfLondonDay(proclaimed.date)) },
      dueOn: { gte: new Date(`${proclaimed.date}T00:00:00Z`) },
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
  const wouldBeDueOn = addWorkingDays(calendar, explained.startedOn, explained.amount);
  return wouldBeDueOn === dateOf(dueOn) ? [] : [{ deadlineId: id, rule, dueOn: dateOf(dueOn), wouldBeDueOn }];
}
