import { Prisma, type Tx } from '#libs/database';
import { type StageKind } from '#libs/journey';

/** Which journeys a sample is drawn from: those with a stage that is all of this. */
export interface SampleFilters {
  kind?: StageKind;
  /** London dates, both included: when the stage was opened. */
  from?: string;
  to?: string;
  /** One of the stage's clocks ran beyond its date, or has done so by now. */
  late?: boolean;
}

/**
 * Ids of the journeys that whoever asks may read, as far as row-level security shows them, less those of restricted records that were not
 * named to the inspection.
 */
export async function sampleFrame(tx: Tx, filters: SampleFilters, inspectionId?: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT j.id FROM stage s JOIN journey j ON j.id = s.journey_id
    WHERE ${wanted(filters)} AND NOT EXISTS (
      SELECT FROM restriction r WHERE r.person_id = j.person_id AND r.lifted_at IS NULL AND NOT EXISTS (
        SELECT FROM inspection_record i WHERE i.person_id = r.person_id AND i.inspection_id = ${inspectionId ?? null}::uuid))`;
  return rows.map(({ id }) => id);
}

function wanted({ kind, from, to, late }: SampleFilters): Prisma.Sql {
  const conditions = [
    Prisma.sql`s.kind <> 'contact'`,
    ...(kind ? [Prisma.sql`s.kind = ${kind}`] : []),
    ...(from ? [Prisma.sql`s.opened_at >= ${from}::timestamp AT TIME ZONE 'Europe/London'`] : []),
    ...(to ? [Prisma.sql`s.opened_at < (${to}::timestamp + interval '1 day') AT TIME ZONE 'Europe/London'`] : []),
    ...(late
      ? [
          Prisma.sql`EXISTS (SELECT FROM deadline d WHERE d.stage_id = s.id AND coalesce(d.stopped_at, now()) >= d.due_at)`,
        ]
      : []),
  ];
  return Prisma.join(conditions, ' AND ');
}
