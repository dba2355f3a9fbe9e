import { type Tx } from '#libs/database';

/** How teams and workers are called, by id. */
export interface Names {
  teams: ReadonlyMap<string, string>;
  workers: ReadonlyMap<string, string>;
}

const nobody = 'Not allocated';

export async function namesOf(tx: Tx): Promise<Names> {
  const teams = await tx.team.findMany({ select: { id: true, name: true } });
  const staff = await tx.staff.findMany({ select: { id: true, name: true } });
  const byId = (list: readonly { id: string; name: string }[]) => new Map(list.map(({ id, name }) => [id, name]));
  return { teams: byId(teams), workers: byId(staff) };
}

/** Team and worker of a stage, else of its journey. Annex A has no empty cell for them. */
export function allocatedTo(
  names: Names,
  ...places: readonly { teamId?: string; workerId?: string }[]
): [team: string, worker: string] {
  const teamId = places.find((place) => place.teamId !== undefined)?.teamId ?? '';
  const workerId = places.find((place) => place.workerId !== undefined)?.workerId ?? '';
  return [names.teams.get(teamId) ?? nobody, names.workers.get(workerId) ?? nobody];
}
