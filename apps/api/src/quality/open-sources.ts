import { type Tx } from '#libs/database';
import { type Asking } from '../reading/asking';
import { type Record } from '../reading/record';

/** Whoever reads what came of an audit or a complaint may not be one who reads that itself: its id is told to those alone. */
export async function openSources(
  record: Record,
  asking: Asking,
  tx: Tx,
  rows: readonly { sourceId: string | null }[],
): Promise<(id: string | null) => id is string> {
  const where = { id: { in: rows.flatMap(({ sourceId }) => sourceId ?? []) } };
  const [audits, complaints] = [await tx.audit.findMany({ where }), await tx.complaint.findMany({ where })];
  const open = new Set([
    ...audits.filter((audit) => record.may(asking, 'read', 'Audit', audit)).map(({ id }) => id),
    ...complaints.filter((complaint) => record.may(asking, 'read', 'Complaint', complaint)).map(({ id }) => id),
  ]);
  return (id): id is string => id !== null && open.has(id);
}
