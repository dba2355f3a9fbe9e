import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { Record } from '../reading/record';
import { type StaffAnswer, type StaffQuery, type TeamsAnswer, type TeamsQuery } from './staff.schemas';

/** Colleagues by name. No child is in here, so that readings are not logged. */
@Injectable()
export class StaffReading {
  constructor(private readonly record: Record) {}

  async staff({ requester }: Asking, { left }: StaffQuery): Promise<StaffAnswer> {
    const mine = readable(requester, 'read', 'Staff');
    const rows = await this.record.as(requester, (tx) =>
      tx.staff.findMany({ where: { AND: [mine, ...(left ? [] : [{ active: true }])] }, orderBy: { name: 'asc' } }),
    );
    return {
      items: rows.map(({ id, name, roles, newlyQualified, employment, active, teamId, organisation, caseloadCap }) => ({
        ...{ id, name, roles, newlyQualified, employment, active },
        ...given('caseloadCap', caseloadCap, asIs),
        ...given('teamId', teamId, asIs),
        ...given('organisation', organisation, asIs),
      })),
    };
  }

  async teams({ requester }: Asking, { closed }: TeamsQuery): Promise<TeamsAnswer> {
    const where = closed ? {} : { closedAt: null };
    const items = await this.record.as(requester, (tx) => tx.team.findMany({ where, orderBy: { name: 'asc' } }));
    return {
      items: items.map(({ id, name, service, closedAt }) => ({ id, name, service, closed: closedAt !== null })),
    };
  }
}
