import { paths, to } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';
import { type Colleague, type Team } from '../../shared/visit/staff-names';
import { rolesInWords } from '../teams/teams.view';

export interface StaffRow {
  name: string;
  href: string;
  roles: string;
  team: string;
  /** What is not usual about somebody. */
  marks: readonly string[];
}

export interface StaffListView extends PageModel {
  rows: readonly StaffRow[];
  /** Which team's people are shown; '' for everybody. */
  team: string;
  teams: readonly { value: string; text: string; selected: boolean }[];
  withLeft: boolean;
  add: string;
}

interface Asked {
  people: readonly Colleague[];
  teams: readonly Team[];
  team: string;
  withLeft: boolean;
}

/** Who works here. */
export function staffListView({ people, teams, team, withLeft }: Asked): StaffListView {
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  const rows = people
    .filter(({ teamId }) => team === '' || (teamId ?? 'none') === team)
    .map((one) => ({
      name: one.name,
      href: to('staffMember', { staffId: one.id }),
      roles: rolesInWords(one.roles),
      team: one.organisation ?? (one.teamId === undefined ? 'No team' : (nameOf.get(one.teamId) ?? one.teamId)),
      marks: [
        ...(one.active ? [] : ['Left']),
        ...(one.employment === 'agency' ? ['Agency'] : []),
        ...(one.newlyQualified ? ['Newly qualified'] : []),
      ],
    }));
  const options = [
    { value: '', text: 'Everybody' },
    ...teams.map(({ id, name }) => ({ value: id, text: name })),
    { value: 'none', text: 'In no team' },
  ];
  return {
    title: 'People who work here',
    back: { href: paths.home, text: 'Back' },
    ...{ rows, team, withLeft, add: paths.addStaff },
    teams: options.map((one) => ({ ...one, selected: one.value === team })),
  };
}
