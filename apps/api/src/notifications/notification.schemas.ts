import { z } from 'zod';
import { id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';

export const notificationAnswer = z
  .strictObject({
    id,
    kind: z.string().meta({ example: 'deadline.breached' }),
    stageId: z.string().optional(),
    personId: id.optional().meta({ description: 'Where it is about a record as a whole' }),
    qualityId: id.optional().meta({ description: 'Where it is about an action or a complaint' }),
    open: z.boolean().meta({ description: 'Whether you can read now what it tells of' }),
    createdAt: instant,
    readAt: instant.optional(),
  })
  .meta({ id: 'Notification', description: 'What happened and where; never a name' });

export type NotificationAnswer = z.infer<typeof notificationAnswer>;

export const notificationPage = pageOf(notificationAnswer).meta({ id: 'NotificationPage' });

export type NotificationPage = z.infer<typeof notificationPage>;

export const unreadAnswer = z.strictObject({ unread: z.int() }).meta({ id: 'UnreadNotifications' });

export type UnreadAnswer = z.infer<typeof unreadAnswer>;

export const preferences = z
  .strictObject({
    dailyDigest: z.boolean().meta({
      description: 'One mail a day instead of one for each thing. The inbox has everything at once either way',
    }),
  })
  .meta({ id: 'NotificationPreferences', examples: [{ dailyDigest: true }] });

export type Preferences = z.infer<typeof preferences>;
