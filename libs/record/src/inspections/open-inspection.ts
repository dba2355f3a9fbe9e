import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { type InspectionPlan, mayBeOpened } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dateOf } from '../days';
import { writeOwnFacts } from '../facts';
import { type QualityCommand, recordQuality } from '../quality/record-quality';

export interface InspectionToOpen extends QualityCommand, InspectionPlan {
  /** Children whose restricted records the inspectors may read. */
  restrictedIds: readonly string[];
}

/**
 * Lets inspectors in for some days. That a restricted record is among what they read is a fact of the child's own, closed as the record is.
 * `tx` must know who asks: nobody names a record that is closed to them. Codes: those of `mayBeOpened`, INSPECTION.UNKNOWN_INSPECTOR,
 * INSPECTION.UNKNOWN_RECORD.
 */
export async function openInspection(tx: Tx, command: InspectionToOpen): Promise<{ id: string; replayed: boolean }> {
  const { commandId, inspectorate, startsOn, endsOn, by, at } = command;
  const [inspectorIds, restrictedIds] = [command.inspectorIds, command.restrictedIds].map((ids) => [...new Set(ids)]);
  return recordQuality(tx, command, async (write) => {
    mayBeOpened(command, londonDate(at));
    await known(tx, inspectorIds ?? [], restrictedIds ?? []);
    const id = v5('inspection', commandId);
    const days = { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) };
    const opened = { openedBy: by.id, openedAt: new Date(at) };
    await tx.inspection.createMany({ data: [{ id, inspectorate, ...days, inspectorIds, ...opened }] });
    await write.fact(id, 'inspection.opened', { inspectionId: id, inspectorate, startsOn, endsOn, inspectorIds });
    for (const personId of restrictedIds ?? []) {
      await tx.inspectionRecord.createMany({ data: [{ inspectionId: id, personId }] });
      const fact = {
        type: 'person.openedToInspection',
        payload: { inspectionId: id, endsOn },
        occurredAt: at,
        actor: by,
      };
      await writeOwnFacts(tx, { streamId: personId, kind: 'person' }, commandId, [fact]);
    }
    return { id };
  });
}

async function known(tx: Tx, inspectorIds: string[], restrictedIds: string[]): Promise<void> {
  const staff = await tx.staff.count({ where: { id: { in: inspectorIds }, active: true } });
  if (staff < inspectorIds.length) {
    throw new RuleBroken('INSPECTION.UNKNOWN_INSPECTOR', 'Somebody is not on the staff list');
  }
  const restricted = await tx.restriction.count({ where: { personId: { in: restrictedIds }, liftedAt: null } });
  if (restricted < restrictedIds.length) {
    throw new RuleBroken('INSPECTION.UNKNOWN_RECORD', 'Name children whose records are restricted and open to you');
  }
}
