import { type Database } from '#libs/database';
import { type Role } from '#libs/journey';

/** Somebody who works for the council or a partner, as the staff list says. */
export interface StaffMember {
  id: string;
  name: string;
  teamId: string | null;
  organisation: string | null;
  /** As their token said last. */
  roles: readonly string[];
}

/** A manager who has lent their authority. */
export interface AbsentManager {
  id: string;
  roles: readonly string[];
  teamId: string | null;
}

/** The working member of staff with this id; undefined when there is none or they have left. */
export async function staffMember(db: Database, id: string): Promise<StaffMember | undefined> {
  const select = { id: true, name: true, teamId: true, organisation: true, roles: true } as const;
  return (await db.staff.findFirst({ where: { id, active: true }, select })) ?? undefined;
}

/** The staff list remembers the roles of the newest token: for lists, for messages, and for what a manager lends. Nobody types them in. */
export async function rememberRoles(db: Database, staff: StaffMember, roles: readonly Role[]): Promise<void> {
  const same = staff.roles.length === roles.length && roles.every((role) => staff.roles.includes(role));
  if (!same) await db.staff.updateMany({ where: { id: staff.id }, data: { roles: [...roles] } });
}

/** Who has lent this person their authority on this London date (`YYYY-MM-DD`), first and last day included. */
export async function absentManagers(db: Database, deputyId: string, today: string): Promise<AbsentManager[]> {
  const day = new Date(`${today}T00:00:00Z`);
  const delegations = await db.delegation.findMany({
    where: { toId: deputyId, startsOn: { lte: day }, endsOn: { gte: day } },
    select: { fromId: true },
  });
  if (delegations.length === 0) return [];
  return db.staff.findMany({
    where: { id: { in: delegations.map(({ fromId }) => fromId) }, active: true },
    select: { id: true, roles: true, teamId: true },
    orderBy: { id: 'asc' },
  });
}
