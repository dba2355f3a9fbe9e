import { z } from 'zod';
import { id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';

export const notificationAnswer = z
  .strictObject({
    id,
    kind: z.string().meta({ example: 'deadline.breached' }),
    stageId: z.string().optional(),
    personId: id.optional().meta({ description: 'Where it is about a record as a whole' }),
    createdAt: instant,
    readAt: instant.optional(),
  })
  .meta({ id: 'Notification', description: 'What happened and where; never a name' });

export type NotificationAnswer = z.infer<typeof notificationAnswer>;

export const notificationPage = pageOf(notificationAnswer).meta({ id: 'NotificationPage' });

export type NotificationPage = z.infer<typeof notificationPage>;
