import { Injectable } from '@nestjs/common';
import { Doorkeeper } from '#libs/access';
import { type Tx } from '#libs/database';
import {
  addStaff,
  changeStaff,
  leaveStaff,
  officeVersion,
  openWorkOf,
  restrictedAlone,
  type StaffToKeep,
} from '#libs/record';
import { type Attempt, type VersionedAttempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { changesOf } from './office-changes';
import { type NewStaffForm, type StaffEntry, type StaffForm } from './staff-admin.schemas';

/** The staff list, kept by administrators. Open work is named by its id only: they see no child. */
@Injectable()
export class StaffAdmin {
  constructor(
    private readonly record: Record,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async entry(asking: Asking, id: string): Promise<StaffEntry> {
    await this.record.permit(asking, 'administer', 'Staff', {}, [id]);
    return this.view(asking, id);
  }

  add(attempt: Attempt, { id, ...form }: NewStaffForm): Promise<StaffEntry> {
    return this.change(attempt, id, (tx) => addStaff(tx, toKeep(attempt, id, form)));
  }

  replace(attempt: VersionedAttempt, id: string, form: StaffForm): Promise<StaffEntry> {
    const kept = { ...toKeep(attempt, id, form), expectedVersion: attempt.versionSeen };
    return this.change(attempt, id, (tx) => changeStaff(tx, kept));
  }

  async leave(attempt: Attempt, id: string, reason: string): Promise<StaffEntry> {
    const behind = await this.record.asService(attempt.requester.actorId, async (tx) => ({
      held: await openWorkOf(tx, id),
      restrictedAlone: await restrictedAlone(tx, id),
    }));
    return this.change(attempt, id, (tx) => leaveStaff(tx, { ...commandOf(attempt, reason), id }, behind));
  }

  private async change(attempt: Attempt, id: string, change: (tx: Tx) => Promise<unknown>): Promise<StaffEntry> {
    await this.record.permit(attempt, 'administer', 'Staff', {}, [id]);
    await this.record.as(attempt.requester, change);
    this.doorkeeper.forget(id);
    return this.view(attempt, id);
  }

  private async view({ requester }: Asking, id: string): Promise<StaffEntry> {
    const held = await this.record.asService(requester.actorId, (tx) => openWorkOf(tx, id));
    return this.record.as(requester, async (tx) => {
      const row = found(await tx.staff.findUnique({ where: { id } }));
      const { name, roles, employment, newlyQualified, active } = row;
      return {
        ...{ id, name, roles, employment, newlyQualified, active, held },
        ...given('teamId', row.teamId, asIs),
        ...given('organisation', row.organisation, asIs),
        ...given('email', row.email, asIs),
        ...given('caseloadCap', row.caseloadCap, asIs),
        ...given('leftAt', row.leftAt, instantOf),
        version: await officeVersion(tx, { subject: 'staff', id }),
        changes: await changesOf(tx, 'staff', id),
      };
    });
  }
}

export function commandOf({ requester, commandId, requestHash }: Attempt, reason: string) {
  return { commandId, requestHash, by: requester.actor, at: new Date().toISOString(), reason };
}

function toKeep(attempt: Attempt, id: string, { reason, ...details }: StaffForm): StaffToKeep {
  return { ...commandOf(attempt, reason), id, details };
}
