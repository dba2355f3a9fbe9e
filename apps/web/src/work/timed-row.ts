import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type StageRow, stageRow } from './stage-row';

/** A running clock of somebody's work. */
export interface TimedRow extends StageRow {
  due: string;
  /** How the date was worked out, and why it was missed. */
  why: string;
  reasonGiven: boolean;
  /** Where the lateness is explained; only for a late clock that nobody has explained, and for whoever may. */
  explain?: string;
}

interface Seen {
  /** ISO */
  now: string;
  /** The team to whose board one comes back; without it, to the clock. */
  board?: string;
  me: Me;
}

export function timedRow(item: Schemas['RunningDeadline'], { now, board, me }: Seen): TimedRow {
  const { deadlineId, dueOn, late, reasonGiven } = item;
  const canExplain = late && !reasonGiven && me.may('explain', 'Deadline');
  return {
    ...stageRow(item, now),
    due: day(dueOn),
    why: to('deadline', { deadlineId }),
    reasonGiven,
    ...(canExplain ? { explain: `${to('explainLateness', { deadlineId })}${comingBackTo(board)}` } : {}),
  };
}

function comingBackTo(board: string | undefined): string {
  return board === undefined ? '' : `?board=${encodeURIComponent(board)}`;
}
