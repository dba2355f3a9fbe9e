import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { mayBeEnded } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dayOf } from '../days';
import { type QualityCommand, recordQuality } from '../quality/record-quality';

export interface InspectionToEnd extends QualityCommand {
  id: string;
  /** Why, in words: a document of the inspection's; the fact holds its hash. */
  reason: string;
}

/** Lets nobody in from now on. What was drawn and who looked stays. Codes: INSPECTION.UNKNOWN, and that of `mayBeEnded`. */
export async function endInspection(tx: Tx, command: InspectionToEnd): Promise<{ id: string; replayed: boolean }> {
  const { id, reason, by, at } = command;
  return recordQuality(tx, command, async (write) => {
    const row = await tx.inspection.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('INSPECTION.UNKNOWN', 'There is no such inspection');
    mayBeEnded({ endsOn: dayOf(row.endsOn), endedAt: row.endedAt }, londonDate(at));
    const endReasonHash = await write.words(id, 'inspectionEnded', { reason });
    const data = { endedBy: by.id, endedAt: new Date(at), endReasonHash };
    await tx.inspection.updateMany({ where: { id, endedAt: null }, data });
    await write.fact(id, 'inspection.ended', { inspectionId: id, reasonHash: endReasonHash });
    return { id };
  });
}
