import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { sentence } from '../../shared/templates/london';
import { termWords, words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Colleague, Staff, type Team } from '../../shared/visit/staff-names';
import { type OfficeRow, officeRows } from '../office';

export interface TeamsView extends PageModel {
  rows: readonly { name: string; href: string; service: string; people: number; isClosed: boolean }[];
  add: string;
  closed: { text: string; href: string };
}

/** @param withClosed whether closed teams are among them */
export function teamsView(teams: readonly Team[], people: readonly Colleague[], withClosed: boolean): TeamsView {
  return {
    title: 'Teams',
    back: { href: paths.home, text: 'Back' },
    rows: teams.map(({ id, name, service, closed }) => ({
      ...{ name, service: sentence(termWords(service)), isClosed: closed },
      href: to('team', { teamId: id }),
      people: people.filter(({ teamId }) => teamId === id).length,
    })),
    add: paths.addTeam,
    closed: withClosed
      ? { text: 'Leave closed teams out', href: paths.teams }
      : { text: 'Also closed teams', href: `${paths.teams}?closed=true` },
  };
}

export interface TeamView extends PageModel {
  service: string;
  isClosed: boolean;
  managers: string;
  people: readonly { name: string; href: string; roles: string }[];
  history: readonly OfficeRow[];
  change: string;
  /** Only where it may be: nobody works in it. */
  close?: string;
}

export function teamView({ id, name, service, closedAt, changes }: Schemas['TeamEntry'], staff: Staff): TeamView {
  const members = staff.people.filter(({ teamId }) => teamId === id);
  const managers = managersOf(id, staff);
  return {
    title: name,
    where: 'Teams',
    back: { href: paths.teams, text: 'Back to teams' },
    service: sentence(termWords(service)),
    isClosed: closedAt !== undefined,
    managers: managers.length > 0 ? managers.map((one) => one.name).join(', ') : 'Nobody',
    people: members.map((one) => ({
      name: one.name,
      href: to('staffMember', { staffId: one.id }),
      roles: rolesInWords(one.roles),
    })),
    history: officeRows(changes, staff),
    change: to('changeTeam', { teamId: id }),
    ...(closedAt === undefined && members.length === 0 ? { close: to('closeTeam', { teamId: id }) } : {}),
  };
}

/** Who manages a team: managers who work in it. */
export function managersOf(teamId: string, { people }: Staff): Colleague[] {
  return people.filter((one) => one.teamId === teamId && one.roles.includes('TEAM_MANAGER'));
}

export function rolesInWords(roles: readonly string[]): string {
  return roles.length > 0 ? roles.map((role) => sentence(words(role))).join(', ') : 'None yet';
}
