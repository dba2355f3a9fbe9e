import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';

export const logLine = z
  .object({
    id: z.string().meta({ description: 'Place in the log', example: '4711' }),
    at: instant,
    actorId: id.optional().meta({ description: 'Absent where nobody could be told from the token' }),
    actorName: z.string().optional(),
    roles: z.array(z.string()),
    action: z.string().meta({ example: 'read Journey' }),
    subjects: z.array(z.string()).meta({ description: 'What of this record it was: ids' }),
    page: z.string().optional().meta({ description: 'X-Page of the request', example: 'journey' }),
    allowed: z.boolean(),
    requestId: z.string(),
  })
  .meta({ id: 'AccessLogLine' });

export const logPage = pageOf(logLine).meta({ id: 'AccessLogPage' });

export type LogPage = z.infer<typeof logPage>;

export const logQuery = pageQuery.extend({
  actorId: id.optional().meta({ description: 'Only what this person did' }),
  day: date.optional().meta({ description: 'Only this day, in London' }),
});

export type LogQuery = z.infer<typeof logQuery>;
