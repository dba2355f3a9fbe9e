import { type Tx } from '#libs/database';
import { type JourneyAnswer } from './journey.schemas';

/** Whoever holds the journey or one of its stages, each once, and who of them an agency sends (inspection report, paragraph 68). */
export async function holdersOf(
  tx: Tx,
  work: readonly { workerId: string | null }[],
): Promise<JourneyAnswer['holders']> {
  const ids = [...new Set(work.flatMap(({ workerId }) => workerId ?? []))];
  const rows = await tx.staff.findMany({ where: { id: { in: ids } }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, name, employment, newlyQualified, roles }) => ({
    ...{ id, name, employment },
    newlyQualified: newlyQualified || roles.includes('NQSW'),
  }));
}
