import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { decideOnPerson, type PersonCommand } from './person-command';
import { workHeld } from './work-held';

/** Whom a record is left to. Whoever restricts it keeps it, so that somebody can open it again. */
export interface Restriction extends PersonCommand {
  staffIds: readonly string[];
  teamIds: readonly string[];
}

export interface Restricted {
  personId: string;
  staffIds: string[];
  teamIds: string[];
}

/**
 * Leaves a child's record to named people and teams; said again, the new names count. Who works with the child must be among them.
 * Refuses RESTRICTION.UNKNOWN_STAFF, RESTRICTION.UNKNOWN_TEAM, RESTRICTION.WORK_LEFT_OUT (which names what is held by whom).
 */
export async function restrictPerson(tx: Tx, restriction: Restriction): Promise<Restricted & { replayed: boolean }> {
  const { personId, by, at } = restriction;
  return decideOnPerson(tx, restriction, 'person.restricted', async (reasonHash) => {
    const staffIds = [...new Set([...restriction.staffIds, by.id])];
    const teamIds = [...new Set(restriction.teamIds)];
    await known(tx, staffIds, teamIds);
    await nobodyLeftOut(tx, personId, staffIds, teamIds);
    const names = { staffIds, teamIds };
    const row = { ...names, reasonHash, restrictedBy: by.id, restrictedAt: new Date(at), liftedAt: null };
    const { count } = await tx.restriction.updateMany({ where: { personId }, data: row });
    if (count === 0) await tx.restriction.createMany({ data: [{ personId, ...row }] });
    return { result: { personId, ...names }, payload: names };
  });
}

/** Opens the record again to everybody whose work brings it. Refuses RESTRICTION.NONE. */
export async function unrestrictPerson(
  tx: Tx,
  command: PersonCommand,
): Promise<{ personId: string; replayed: boolean }> {
  const { personId, at } = command;
  return decideOnPerson(tx, command, 'person.unrestricted', async () => {
    const lifted = { where: { personId, liftedAt: null }, data: { liftedAt: new Date(at) } };
    const { count } = await tx.restriction.updateMany(lifted);
    if (count === 0) throw new RuleBroken('RESTRICTION.NONE', 'This record is not restricted');
    return { result: { personId }, payload: {} };
  });
}

async function known(tx: Tx, staffIds: string[], teamIds: string[]): Promise<void> {
  const staff = await tx.staff.count({ where: { id: { in: staffIds }, active: true } });
  if (staff < staffIds.length) throw new RuleBroken('RESTRICTION.UNKNOWN_STAFF', 'Somebody is not on the staff list');
  const teams = await tx.team.count({ where: { id: { in: teamIds } } });
  if (teams < teamIds.length) throw new RuleBroken('RESTRICTION.UNKNOWN_TEAM', 'There is no such team');
}

async function nobodyLeftOut(tx: Tx, personId: string, staffIds: string[], teamIds: string[]): Promise<void> {
  const held = await workHeld(tx, personId);
  const inTeams = await tx.staff.findMany({ where: { teamId: { in: teamIds }, active: true }, select: { id: true } });
  const insiders = new Set([...staffIds, ...inTeams.map(({ id }) => id)]);
  const leftOut = held.filter(({ workerId }) => !insiders.has(workerId));
  if (leftOut.length === 0) return;
  const message = 'Whoever works with the child must keep the record: name them too, or hand their work over first';
  throw new RuleBroken('RESTRICTION.WORK_LEFT_OUT', message, { held: leftOut });
}
