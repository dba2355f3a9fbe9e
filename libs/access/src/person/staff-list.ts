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

/** What the token says of somebody, where the council's identity provider says it. */
export interface TokenEntry {
  roles: readonly Role[];
  teamId?: string;
  organisation?: string;
}

/**
 * The entry as the newest token has it. The staff list remembers that: for lists, for messages, and for what a manager lends; nobody types
 * roles in. Team and organisation are the list's own where the token has none. A team that this service does not have is none.
 */
export async function asTheTokenSays(db: Database, staff: StaffMember, token: TokenEntry): Promise<StaffMember> {
  const { roles, organisation = staff.organisation } = token;
  const teamId = token.teamId === undefined ? staff.teamId : await openTeam(db, token.teamId);
  const sameRoles = staff.roles.length === roles.length && roles.every((role) => staff.roles.includes(role));
  if (sameRoles && teamId === staff.teamId && organisation === staff.organisation) return staff;
  const data = { roles: [...roles], teamId, organisation };
  await db.staff.updateMany({ where: { id: staff.id }, data });
  return { ...staff, ...data };
}

async function openTeam(db: Database, id: string): Promise<string | null> {
  return (await db.team.findFirst({ where: { id, closedAt: null }, select: { id: true } }))?.id ?? null;
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
