import { type Tx } from '../../client';

/** Journeys with a stage of one of these kinds that is open, or over with something still owed: a clock of it runs on. */
export async function journeysWithWork(tx: Tx, kinds: readonly string[]): Promise<string[]> {
  if (kinds.length === 0) return [];
  const rows = await tx.$queryRaw<{ journeyId: string }[]>`
    SELECT DISTINCT s.journey_id::text AS "journeyId" FROM stage s
    WHERE s.kind = ANY (${[...kinds]}::text[]) AND s.journey_id IS NOT NULL
      AND (s.finished_at IS NULL OR EXISTS (SELECT FROM deadline d WHERE d.stage_id = s.id AND d.stopped_at IS NULL))`;
  return rows.map(({ journeyId }) => journeyId);
}
