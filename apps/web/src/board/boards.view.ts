import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type Figure, figures } from './figures';
import { standingInFor } from './standing-in';

export interface TeamLine {
  team: string;
  href: string;
  figures: readonly Figure[];
  /** Whom the person stands in for there. */
  standingInFor?: string;
}

export interface BoardsView extends PageModel {
  asAt: string;
  heads: readonly string[];
  teams: readonly TeamLine[];
}

/** Teams by name, never by how much waits there: it is no table of who is best. */
export function boardsView({ asAt, items }: Schemas['BoardList'], me: Me, staff: Staff): BoardsView {
  const teams = [...items].sort((a, b) => a.name.localeCompare(b.name));
  return {
    title: 'Teams',
    asAt: moment(asAt),
    heads: ['Team', 'Late', 'Due in 5 working days', 'Unallocated', 'Drifting plans', 'Waiting for a signature'],
    teams: teams.map((team) => {
      const href = to('teamBoard', { teamId: team.teamId });
      return { team: team.name, href, figures: figures(team, href), ...standingInFor(me, team.teamId, staff) };
    }),
  };
}
