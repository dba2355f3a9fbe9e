import { asReader, type Database } from '#libs/database';
import { type Role } from '#libs/journey';
import { AccessRefused } from '../refusal';
import { type Inspecting } from './standing';

/** Whoever inspects does nothing else here: other roles of the same token count for nothing. */
export function rolesThatCount(roles: readonly Role[]): readonly Role[] {
  return roles.includes('INSPECTOR') ? ['INSPECTOR'] : roles;
}

/**
 * The inspection that lets this inspector in on a London date (`YYYY-MM-DD`): the one that goes on longest, where there are several.
 * Throws ACCESS.NO_INSPECTION.
 */
export async function inspectionOf(db: Database, actorId: string, today: string): Promise<Inspecting> {
  const day = new Date(`${today}T00:00:00Z`);
  const row = await asReader(db, { kind: 'none', actorId }, (tx) =>
    tx.inspection.findFirst({
      where: { inspectorIds: { has: actorId }, endedAt: null, startsOn: { lte: day }, endsOn: { gte: day } },
      select: { id: true, endsOn: true },
      orderBy: [{ endsOn: 'desc' }, { id: 'asc' }],
    }),
  );
  if (row) return { id: row.id, endsOn: row.endsOn.toISOString().slice(0, 10) };
  throw new AccessRefused(
    'ACCESS.NO_INSPECTION',
    'No inspection is open to you today: the council opens one, from one day to another',
  );
}
