import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { changeOffice, type OfficeCommand } from './office-command';
import { type OpenWork } from './open-work';
import { openTeam } from './teams';

/** What the staff list holds of somebody. Roles are not in it: the token brings them. */
export interface StaffDetails {
  name: string;
  teamId?: string;
  /** Of a partner's colleague. */
  organisation?: string;
  email?: string;
  employment: 'permanent' | 'agency';
  newlyQualified: boolean;
  /** Children at most, where it is not the council's usual number. */
  caseloadCap?: number;
}

export interface StaffToKeep extends OfficeCommand {
  /** Subject of their access token. */
  id: string;
  details: StaffDetails;
}

interface Kept {
  id: string;
  replayed: boolean;
}

/** Refuses STAFF.ALREADY_THERE, TEAM.UNKNOWN, TEAM.CLOSED. */
export async function addStaff(tx: Tx, staff: StaffToKeep): Promise<Kept> {
  const { id, details } = staff;
  return changeOffice(tx, staff, { subject: 'staff', id }, 'added', async () => {
    if (details.teamId !== undefined) await openTeam(tx, details.teamId);
    const row = { id, ...columns(details), roles: [] };
    const { count } = await tx.staff.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) throw new RuleBroken('STAFF.ALREADY_THERE', 'This id is on the staff list already');
    return { result: { id }, payload: codes(details) };
  });
}

/** The whole entry anew; somebody who had left is back with it. Refuses STAFF.UNKNOWN, TEAM.UNKNOWN, TEAM.CLOSED. */
export async function changeStaff(tx: Tx, staff: StaffToKeep): Promise<Kept> {
  const { id, details } = staff;
  return changeOffice(tx, staff, { subject: 'staff', id }, 'changed', async () => {
    if (details.teamId !== undefined) await openTeam(tx, details.teamId);
    const data = { ...columns(details), active: true, leftAt: null };
    const { count } = await tx.staff.updateMany({ where: { id }, data });
    if (count === 0) throw new RuleBroken('STAFF.UNKNOWN', 'There is no such person on the staff list');
    return { result: { id }, payload: codes(details) };
  });
}

/** What must be seen to before somebody leaves. */
export interface LeftBehind {
  held: readonly OpenWork[];
  /** Restricted records that nobody else would have. */
  restrictedAlone: number;
}

/** Nothing is left unowned: refuses STAFF.HOLDS_WORK, which names it; STAFF.LAST_INSIDER, STAFF.UNKNOWN, STAFF.LEFT_ALREADY. */
export async function leaveStaff(
  tx: Tx,
  command: OfficeCommand & { id: string },
  { held, restrictedAlone }: LeftBehind,
): Promise<Kept> {
  const { id, at } = command;
  return changeOffice(tx, command, { subject: 'staff', id }, 'left', async () => {
    const row = await tx.staff.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('STAFF.UNKNOWN', 'There is no such person on the staff list');
    if (!row.active) throw new RuleBroken('STAFF.LEFT_ALREADY', 'They have left already');
    if (held.length > 0) throw new RuleBroken('STAFF.HOLDS_WORK', 'Hand their open work over first', { held });
    if (restrictedAlone > 0) {
      const message = 'Nobody else has a restricted record that they have: a senior manager names somebody first';
      throw new RuleBroken('STAFF.LAST_INSIDER', message);
    }
    await tx.staff.updateMany({ where: { id }, data: { active: false, leftAt: new Date(at) } });
    return { result: { id } };
  });
}

function columns(details: StaffDetails): Omit<Prisma.StaffCreateInput, 'id' | 'roles'> {
  const { name, teamId = null, organisation = null, email = null, caseloadCap = null } = details;
  const { employment, newlyQualified } = details;
  return { name, teamId, organisation, email, caseloadCap, employment, newlyQualified };
}

/** What a fact may hold: no name and no address. */
function codes({ teamId, organisation, employment, newlyQualified, caseloadCap }: StaffDetails): object {
  return { teamId, organisation, employment, newlyQualified, caseloadCap };
}
