import { z } from 'zod';
import { isWebhookAddress } from '#libs/outbox';
import { id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';

const eventType = z
  .string()
  .regex(/^(\*|[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*(\.\*)?)$/, 'Send an event type, a beginning with .*, or *')
  .max(100);

const subscription = {
  id,
  url: z.string().meta({ example: 'https://receiver.example/events' }),
  types: z.array(z.string()),
  active: z.boolean(),
  createdBy: id,
  createdAt: instant,
};

export const subscriptionAnswer = z.strictObject(subscription).meta({ id: 'Subscription' });

export type SubscriptionAnswer = z.infer<typeof subscriptionAnswer>;

export const subscriptionList = z.strictObject({ items: z.array(subscriptionAnswer) }).meta({ id: 'SubscriptionList' });

export type SubscriptionList = z.infer<typeof subscriptionList>;

export const newSubscription = z
  .strictObject({
    ...subscription,
    secret: z
      .string()
      .meta({ description: 'Signing secret (Standard Webhooks). Shown to whoever subscribes, never in lists' }),
  })
  .meta({ id: 'NewSubscription' });

export type NewSubscription = z.infer<typeof newSubscription>;

export const subscriptionForm = z
  .strictObject({
    url: z
      .string()
      .max(500)
      .refine(isWebhookAddress, 'Send an https address without user, password or fragment')
      .meta({ example: 'https://receiver.example/events' }),
    types: z
      .array(eventType)
      .min(1)
      .max(50)
      .meta({ example: ['uk.childsjourney.contact.*'] }),
  })
  .meta({ id: 'SubscriptionForm' });

export type SubscriptionForm = z.infer<typeof subscriptionForm>;

export const deliveryAnswer = z
  .strictObject({
    id: z
      .string()
      .meta({ description: 'Message and target', example: '17.webhook:7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11' }),
    target: z.string(),
    type: z.string().meta({ example: 'uk.childsjourney.contact.decided' }),
    status: z.string(),
    attempts: z.int(),
    nextAttemptAt: instant,
    lastError: z.string().optional().meta({ description: 'A code' }),
    deliveredAt: instant.optional(),
  })
  .meta({ id: 'Delivery' });

export type DeliveryAnswer = z.infer<typeof deliveryAnswer>;

export const deliveryPage = pageOf(deliveryAnswer).meta({ id: 'DeliveryPage' });

export type DeliveryPage = z.infer<typeof deliveryPage>;

export const deliveryId = z.string().regex(/^\d{1,18}\.[a-z]+(:[0-9a-f-]{36})?$/, 'Send the id of a delivery');

export const deliveryQuery = z.strictObject({
  status: z.enum(['pending', 'failed', 'delivered']).default('failed'),
  after: deliveryId.optional().meta({ description: '`next` of the page before' }),
  limit: pageQuery.shape.limit,
});

export type DeliveryQuery = z.output<typeof deliveryQuery>;
