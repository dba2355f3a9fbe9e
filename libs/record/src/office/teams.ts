import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { changeOffice, type OfficeCommand } from './office-command';
import { type openWorkOfTeam } from './open-work';

export interface TeamToKeep extends OfficeCommand {
  /** Short and lasting, such as `assessment-north`. */
  id: string;
  name: string;
  service: string;
}

interface Kept {
  id: string;
  replayed: boolean;
}

/** Refuses TEAM.ALREADY_THERE. */
export async function createTeam(tx: Tx, team: TeamToKeep): Promise<Kept> {
  const { id, name, service } = team;
  return changeOffice(tx, team, { subject: 'team', id }, 'created', async () => {
    const { count } = await tx.team.createMany({ data: [{ id, name, service }], skipDuplicates: true });
    if (count === 0) throw new RuleBroken('TEAM.ALREADY_THERE', 'There is, or was, a team with this id');
    return { result: { id }, payload: { service } };
  });
}

/** Another name or service. Refuses TEAM.UNKNOWN, TEAM.CLOSED. */
export async function changeTeam(tx: Tx, team: TeamToKeep): Promise<Kept> {
  const { id, name, service } = team;
  return changeOffice(tx, team, { subject: 'team', id }, 'changed', async () => {
    await openTeam(tx, id);
    await tx.team.updateMany({ where: { id }, data: { name, service } });
    return { result: { id }, payload: { service } };
  });
}

/** Nothing is left behind: refuses TEAM.HAS_MEMBERS and TEAM.HOLDS_WORK, which names the work; TEAM.UNKNOWN, TEAM.CLOSED. */
export async function closeTeam(
  tx: Tx,
  command: OfficeCommand & { id: string },
  held: Awaited<ReturnType<typeof openWorkOfTeam>>,
): Promise<Kept> {
  const { id, at } = command;
  return changeOffice(tx, command, { subject: 'team', id }, 'closed', async () => {
    await openTeam(tx, id);
    const members = await tx.staff.count({ where: { teamId: id, active: true } });
    if (members > 0) throw new RuleBroken('TEAM.HAS_MEMBERS', 'Somebody works in this team still', { members });
    if (held.length > 0) throw new RuleBroken('TEAM.HOLDS_WORK', 'Hand the open work of the team over first', { held });
    await tx.team.updateMany({ where: { id }, data: { closedAt: new Date(at) } });
    return { result: { id } };
  });
}

/** Refuses TEAM.UNKNOWN, TEAM.CLOSED. */
export async function openTeam(tx: Tx, id: string): Promise<void> {
  const team = await tx.team.findUnique({ where: { id } });
  if (!team) throw new RuleBroken('TEAM.UNKNOWN', 'There is no such team');
  if (team.closedAt !== null) throw new RuleBroken('TEAM.CLOSED', 'This team is closed');
}
