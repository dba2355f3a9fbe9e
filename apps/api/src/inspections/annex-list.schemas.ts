import { z } from 'zod';
import { annexLists } from '#libs/returns';
import { date } from '../http/schemas';
import { pageQuery } from '../reading/paging';

export const annexNumber = z.enum(annexLists.map(({ n }) => String(n))).meta({ description: 'Which of the lists' });

export const annexQuery = pageQuery.extend({
  asAt: date
    .optional()
    .meta({ description: 'Last day of the six months that the list looks back on; today when left out' }),
});
export type AnnexQuery = z.output<typeof annexQuery>;

const cell = z.union([z.string(), z.number(), z.strictObject({ day: date })]);

export const annexList = z
  .strictObject({
    list: z.int(),
    about: z.string(),
    asAt: date,
    heads: z.array(z.string()),
    rows: z.array(z.array(cell)).meta({
      description:
        'Of the next `limit` children, as many cells as heads; an empty cell is an empty text. A page may have none',
    }),
    next: z.string().optional().meta({ description: 'Where there are more children: send it as `after`' }),
  })
  .meta({ id: 'AnnexList' });
export type AnnexListAnswer = z.infer<typeof annexList>;
