import { z } from 'zod';
import { id, instant } from '../http/schemas';

const row = z.int().meta({ description: 'Place of the child in the list, from 1; headings are not counted' });

const problemError = z.strictObject({
  pointer: z.string().meta({ example: '#/children/2/dateOfBirth' }),
  detail: z.string(),
});

/** What became of each child of a list: every one of them is in exactly one of the two. */
export const fosteringListAnswer = z
  .strictObject({
    recordedAt: instant,
    accepted: z.array(z.strictObject({ row, contactId: id, enquiryId: id, hostId: id, schoolId: id })),
    refused: z
      .array(z.strictObject({ row, errors: z.array(problemError) }))
      .meta({ description: 'Nothing was recorded of these: correct them and send them again, with another key' }),
    groups: z
      .array(z.strictObject({ enquiryId: id, hostId: id, schoolId: id, rows: z.array(row) }))
      .meta({ description: 'The accepted ones by host and school' }),
  })
  .meta({ id: 'FosteringListReceived' });

export type FosteringListAnswer = z.infer<typeof fosteringListAnswer>;
