import { type Schemas } from '../shared/api/api.types';
import { day, sentence } from '../shared/templates/london';
import { to } from '../shared/paths';
import { timeLeft } from '../shared/templates/time-left';
import { words } from '../shared/templates/words';

export interface ClockRow {
  rule: string;
  due: string;
  /** Time left, or how it ended. */
  left: string;
  isLate: boolean;
  deadlineId: string;
  /** The page that shows how the date was worked out. */
  why: string;
}

/** Clocks, the running ones first, the most urgent first. */
export function clockRows(deadlines: readonly Schemas['Deadline'][], now: string): ClockRow[] {
  const order = ({ stoppedAt, dueAt }: Schemas['Deadline']) => `${stoppedAt ? 1 : 0}${dueAt}`;
  return [...deadlines]
    .sort((a, b) => order(a).localeCompare(order(b)))
    .map(({ id, rule, dueOn, dueAt, stoppedAt, late }) => ({
      rule: sentence(words(rule)),
      due: day(dueOn),
      left: stoppedAt ? `${late ? 'done late' : 'done'} on ${day(stoppedAt)}` : timeLeft({ dueAt, dueOn }, now),
      isLate: late,
      deadlineId: id,
      why: to('deadline', { deadlineId: id }),
    }));
}
