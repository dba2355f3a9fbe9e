import { Injectable } from '@nestjs/common';
import { fosteringArrangements, type FosteringGroup } from '#libs/database';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { fosteringGroup, type FosteringGroups, usualFosteringLimit } from './arrangements.schemas';

export type ArrangementsQuery = PageQuery & { hostId?: string; schoolId?: string };

/** What hosts and schools hold, worked out in SQL. It counts the arrangements that the reader may read; officers read all of them. */
@Injectable()
export class Arrangements {
  constructor(private readonly record: Record) {}

  async groups(asking: Asking, { after, limit: size, ...filter }: ArrangementsQuery): Promise<FosteringGroups> {
    const request = after === undefined ? { size } : { size, after };
    const page = await this.record.as(asking.requester, (tx) => fosteringArrangements(tx, filter, request));
    const read = page.items.flatMap(({ arrangements }) => arrangements.map(({ stageId }) => stageId));
    await this.record.noteReading(asking, 'Stage', read);
    return { ...page, items: page.items.map(viewOf) };
  }
}

function viewOf({ arrangements, ...group }: FosteringGroup): FosteringGroups['items'][number] {
  const overUsualLimit = (group.childrenAtHost ?? 0) > usualFosteringLimit;
  return fosteringGroup.parse({ ...plain(group), overUsualLimit, arrangements: arrangements.map((one) => plain(one)) });
}
