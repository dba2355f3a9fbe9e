import { type Tx } from '#libs/database';
import { type Trial, whatIf, withDayAdded, withDayTaken } from '#libs/record';
import { type Moves } from './calendar.schemas';

interface Day {
  date: string;
  reason: string;
}

/** Running clocks that would end on another day if this one were not worked. */
export async function movedByProclaiming(tx: Tx, day: Day): Promise<Moves> {
  return movedBy(tx, { calendar: await withDayAdded(tx, day) });
}

/** The same if it were worked after all. */
export async function movedByWithdrawing(tx: Tx, { date }: Day): Promise<Moves> {
  return movedBy(tx, { calendar: await withDayTaken(tx, date) });
}

/** The earliest first. */
async function movedBy(tx: Tx, trial: Trial): Promise<Moves> {
  const { moves } = await whatIf(tx, trial, 'running', new Date());
  return moves
    .sort((one, other) => one.from.dueAt.localeCompare(other.from.dueAt))
    .map(({ deadlineId, rule, from, to }) => ({
      ...{ deadlineId, rule, dueOn: from.dueOn, wouldBeDueOn: to.dueOn },
      ...{ late: from.late, wouldBeLate: to.late },
    }));
}
