import { z } from 'zod';
import { id } from '../http/schemas';

/** What an event of a stream carries: that something changed, never what. */
export const liveHint = z
  .strictObject({
    topic: z.enum(['queues', 'team', 'journey', 'all']).meta({
      description:
        'queues: your lists; team: the board and lists of `teamId`; journey: `journeyId` and its stages; all: something may have been missed',
    }),
    teamId: z.string().optional(),
    journeyId: id.optional(),
  })
  .meta({ id: 'LiveHint', description: 'Look again. Only of what you may see; no personal data' });

export type LiveHint = z.infer<typeof liveHint>;
