import { z } from 'zod';
import { date, id } from '../http/schemas';
import { pageOf } from '../reading/paging';

/** How many children a household may foster before it counts as a children's home (Children Act 1989, schedule 7). */
export const usualFosteringLimit = 3;

const arrangement = z.strictObject({
  stageId: z.string().meta({ example: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11/privateFostering-1' }),
  status: z.string(),
  suitability: z.string().optional(),
  startsOn: date.optional(),
  endsOn: date.optional(),
  nextVisitOn: date.optional().meta({ description: 'Last day on which the next visit is on time' }),
  visitLate: z.boolean(),
});

export const fosteringGroup = z
  .strictObject({
    hostId: id.optional(),
    hostName: z.string().optional(),
    schoolId: id.optional(),
    schoolName: z.string().optional(),
    children: z.int().meta({ description: 'Of this host and this school' }),
    childrenAtHost: z.int().optional().meta({ description: 'Over all schools; absent where no host is named' }),
    overUsualLimit: z.boolean().meta({
      description: `More than ${usualFosteringLimit} children at the host: unless all are siblings, it needs an exemption`,
    }),
    nextVisitOn: date.optional().meta({ description: 'Of the visit that is due first' }),
    visitsLate: z.int(),
    reportsOwed: z.int().meta({ description: 'Visits made without a report' }),
    ofAge: z.int().meta({ description: 'Children who are 16, or 18 with disabilities: their arrangement ends' }),
    arrangements: z.array(arrangement).meta({ description: 'The visit that is due first is first' }),
  })
  .meta({ id: 'FosteringGroup' });

export const fosteringGroups = pageOf(fosteringGroup).meta({ id: 'FosteringGroupPage' });

export type FosteringGroups = z.infer<typeof fosteringGroups>;
