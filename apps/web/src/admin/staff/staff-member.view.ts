import { londonDate } from '#libs/timescales';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type OfficeRow, officeRows } from '../office';
import { managersOf, rolesInWords } from '../teams/teams.view';

export interface StaffMemberView extends PageModel {
  rows: readonly { key: string; value: string; href?: string }[];
  /** Who stands in for whom, now and to come. */
  cover: readonly string[];
  history: readonly OfficeRow[];
  change: string;
  isActive: boolean;
  leave: string;
  endSessions: string;
  coverPage: string;
}

interface Asked {
  staff: Staff;
  delegations: readonly Schemas['Delegation'][];
  /** ISO */
  now: string;
}

/** One person of the staff list: roles, team, manager, cover and how the entry came to be. */
export function staffMemberView(entry: Schemas['StaffEntry'], { staff, delegations, now }: Asked): StaffMemberView {
  const { id, name, roles, teamId, organisation, email, active, leftAt, changes } = entry;
  const managers = teamId === undefined ? [] : managersOf(teamId, staff).filter((one) => one.id !== id);
  return {
    title: name,
    where: 'People who work here',
    back: { href: paths.staff, text: 'Back to the list' },
    rows: [
      ...(active ? [] : [{ key: 'Left', value: day(leftAt) || 'Yes' }]),
      { key: 'Roles', value: rolesInWords(roles) },
      {
        key: 'Team',
        value: staff.teamNameOf(teamId),
        ...(teamId === undefined ? {} : { href: to('team', { teamId }) }),
      },
      { key: 'Managed by', value: managers.map((one) => one.name).join(', ') || 'Nobody in the team' },
      ...(organisation === undefined ? [] : [{ key: 'Organisation', value: organisation }]),
      { key: 'E-mail address', value: email ?? 'None: mail about work does not reach them' },
      { key: 'Employed', value: entry.employment === 'agency' ? 'Through an agency' : 'Permanently' },
      { key: 'Newly qualified', value: entry.newlyQualified ? 'Yes' : 'No' },
      { key: 'Caseload cap', value: entry.caseloadCap === undefined ? 'As the policy says' : `${entry.caseloadCap}` },
      { key: 'Open work', value: heldInWords(entry.held.length) },
    ],
    cover: coverOf(id, staff, delegations, londonDate(now)),
    history: officeRows(changes, staff),
    isActive: active,
    change: to('changeStaff', { staffId: id }),
    leave: to('leaveStaff', { staffId: id }),
    endSessions: to('endSessions', { staffId: id }),
    coverPage: paths.cover,
  };
}

function heldInWords(count: number): string {
  if (count === 0) return 'None';
  return count === 1 ? '1 piece of work' : `${count} pieces of work`;
}

function coverOf(id: string, staff: Staff, delegations: Asked['delegations'], today: string): string[] {
  return delegations
    .filter(({ fromId, toId, endsOn }) => (fromId === id || toId === id) && endsOn >= today)
    .map(({ fromId, toId, startsOn, endsOn }) => {
      const who = fromId === id ? `${staff.nameOf(toId)} stands in` : `Stands in for ${staff.nameOf(fromId)}`;
      return `${who}, ${day(startsOn)} to ${day(endsOn)}`;
    });
}
