import { type TeamFigure } from '../sql/figures';
import { type ReasonCount } from '../sql/reasons';

/** A team's figure of a week, with the reasons of what was late. */
export interface KeptFigure {
  measure: string;
  /** Empty for work that no team had. */
  teamId: string;
  numerator: number;
  denominator: number;
  /** How many for each code of a reason; the empty code where nobody had said why. */
  reasons: Record<string, number>;
}

/** One row for each measure and team. */
export function keptRows(figures: readonly TeamFigure[], reasons: readonly ReasonCount[]): KeptFigure[] {
  const rows = new Map<string, KeptFigure>();
  const rowOf = (measure: string, team: string | null): KeptFigure => {
    const teamId = team ?? '';
    const key = `${measure} ${teamId}`;
    const row = rows.get(key) ?? { measure, teamId, numerator: 0, denominator: 0, reasons: {} };
    rows.set(key, row);
    return row;
  };
  for (const { measure, teamId, numerator, denominator } of figures) {
    const row = rowOf(measure, teamId);
    row.numerator += numerator;
    row.denominator += denominator;
  }
  for (const { measure, teamId, reason, count } of reasons) rowOf(measure, teamId).reasons[reason ?? ''] = count;
  return [...rows.values()];
}
