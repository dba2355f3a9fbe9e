import { type Database, type ReadScope } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { mustGoOn } from '#libs/quality';
import { londonDate } from '#libs/timescales';

/** As whom journeys are read. */
export interface ReadAs {
  /** Each of them may read what is in the pack; PostgreSQL judges it. */
  scopes: readonly [ReadScope, ...ReadScope[]];
  /** For which inspection, where it is for one. */
  inspectionId?: string;
}

/** Nobody to whom a restricted record is open. */
export const asNobody: ReadAs = { scopes: [{ kind: 'all', actorId: '00000000-0000-0000-0000-000000000000' }] };

/**
 * As the inspectors of an inspection that goes on: with the restricted records that were named to it, and without children from whom one of
 * them is shut out by name. Refuses INSPECTION.UNKNOWN, INSPECTION.NOT_BEGUN, INSPECTION.OVER.
 */
export async function asInspectorsOf(db: Database, inspectionId: string, now: Date): Promise<ReadAs> {
  const row = await db.inspection.findUnique({ where: { id: inspectionId } });
  const [first, ...others] = row?.inspectorIds ?? [];
  if (!row || first === undefined) throw new RuleBroken('INSPECTION.UNKNOWN', 'There is no such inspection');
  const [startsOn = '', endsOn = ''] = [row.startsOn, row.endsOn].map((day) => day.toISOString().slice(0, 10));
  mustGoOn({ startsOn, endsOn, endedAt: row.endedAt }, londonDate(now.toISOString()));
  const scope = (actorId: string): ReadScope => ({ kind: 'inspection', actorId });
  return { inspectionId, scopes: [scope(first), ...others.map(scope)] };
}
