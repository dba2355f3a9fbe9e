import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { Record } from '../reading/record';
import { type StaffAnswer, type TeamsAnswer } from './staff.schemas';

/** Colleagues by name. No child is in here, so that readings are not logged. */
@Injectable()
export class StaffReading {
  constructor(private readonly record: Record) {}

  async staff({ requester }: Asking): Promise<StaffAnswer> {
    const mine = readable(requester, 'read', 'Staff');
    const rows = await this.record.as(requester, (tx) =>
      tx.staff.findMany({ where: { AND: [mine, { active: true }] }, orderBy: { name: 'asc' } }),
    );
    return {
      items: rows.map(({ id, name, roles, newlyQualified, teamId, organisation }) => ({
        ...{ id, name, roles, newlyQualified },
        ...given('teamId', teamId, asIs),
        ...given('organisation', organisation, asIs),
      })),
    };
  }

  async teams({ requester }: Asking): Promise<TeamsAnswer> {
    const items = await this.record.as(requester, (tx) => tx.team.findMany({ orderBy: { name: 'asc' } }));
    return { items: items.map(({ id, name, service }) => ({ id, name, service })) };
  }
}
