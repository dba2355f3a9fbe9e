import { type Tx } from '../client';

/** The furthest date any running clock reaches, `YYYY-MM-DD`: the calendar of working days must go beyond it. */
export async function openDeadlineHorizon(tx: Tx): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ horizon: string | null }[]>`
    SELECT max(greatest(due_on, extended_to))::text AS horizon FROM deadline WHERE stopped_at IS NULL`;
  return row?.horizon ?? undefined;
}
