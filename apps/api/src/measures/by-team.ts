import { type Measure, type TeamFigure } from '#libs/measures';
import { type MeasureDetail, type MeasureTeam } from './measure.schemas';
import { summed } from './sums';

/** Teams in the order of their names; what no team has, and what closed teams had that nobody lists any more, comes last. */
export function byTeam(
  rows: readonly TeamFigure[],
  measure: Measure,
  teams: readonly MeasureTeam[],
): MeasureDetail['byTeam'] {
  const known = teams.flatMap((team) => {
    const ours = rows.filter(({ teamId }) => teamId === team.teamId);
    return ours.length > 0 ? [{ ...team, ...summed(ours, measure) }] : [];
  });
  const rest = rows.filter(({ teamId }) => !teams.some((team) => team.teamId === teamId));
  return rest.length > 0 ? [...known, { name: 'No team', ...summed(rest, measure) }] : known;
}
