import { type Schemas } from '../../shared/api/api.types';
import { day, sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';

export type Moves = NonNullable<Schemas['Proclamation']['moves']>;

/** A clock that moves. Whoever keeps the calendar sees no child: there is no way from here to the work. */
export interface MoveRow {
  clock: string;
  from: string;
  to: string;
  /** What the move means for lateness; '' when nothing changes. */
  means: '' | 'Becomes late' | 'No longer late';
}

export interface MovesView {
  rows: readonly MoveRow[];
  /** `12 open deadlines move. Becoming late: none. No longer late: 2.` */
  summary: string;
}

export function movesView(moves: Moves): MovesView {
  const rows = moves.map(({ rule, dueOn, wouldBeDueOn, late, wouldBeLate }): MoveRow => ({
    clock: sentence(words(rule)),
    from: day(dueOn),
    to: day(wouldBeDueOn),
    means: meaning(late, wouldBeLate),
  }));
  return { rows, summary: summaryOf(rows) };
}

/** Seen from the other side: what taking the day away would undo is what the day did. */
export function turnedRound(moves: Moves): Moves {
  return moves.map((move) => ({
    ...move,
    ...{ dueOn: move.wouldBeDueOn, late: move.wouldBeLate },
    ...{ wouldBeDueOn: move.dueOn, wouldBeLate: move.late },
  }));
}

function meaning(isLate: boolean, wouldBeLate: boolean): MoveRow['means'] {
  if (isLate === wouldBeLate) return '';
  return wouldBeLate ? 'Becomes late' : 'No longer late';
}

function summaryOf(rows: readonly MoveRow[]): string {
  if (rows.length === 0) return 'No open deadline moves.';
  const count = (means: MoveRow['means']) => rows.filter((row) => row.means === means).length || 'none';
  const moving = rows.length === 1 ? '1 open deadline moves' : `${rows.length} open deadlines move`;
  return `${moving}. Becoming late: ${count('Becomes late')}. No longer late: ${count('No longer late')}.`;
}
