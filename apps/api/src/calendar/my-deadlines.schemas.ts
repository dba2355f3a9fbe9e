import { z } from 'zod';
import { date } from '../http/schemas';
import { runningDeadline } from '../queues/queue.schemas';
import { pageOf, pageQuery } from '../reading/paging';

/** A span of days. */
export const daysQuery = pageQuery.extend({
  from: date.optional().meta({ description: 'First day; today unless given' }),
  to: date
    .optional()
    .meta({ description: 'Last day, included; five weeks from the first on unless given; at most a year' }),
  team: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Of this team alone; it must be one whose board you may see' }),
  limit: pageQuery.shape.limit.unwrap().default(200),
});

export type DaysQuery = z.output<typeof daysQuery>;

const mine = { mine: z.boolean().meta({ description: 'It is on your own list, not only on your team’s' }) };

export const upcomingDeadline = runningDeadline.extend(mine).meta({ id: 'UpcomingDeadline' });

export const upcomingDeadlines = pageOf(upcomingDeadline)
  .extend({ from: date, to: date })
  .meta({ id: 'UpcomingDeadlines' });

export type UpcomingDeadlines = z.infer<typeof upcomingDeadlines>;
