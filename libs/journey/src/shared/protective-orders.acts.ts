import { z } from 'zod';
import { protectiveOrders } from '../codes/protection';
import { type ActForm } from './acts';
import { type OrderCommand } from './protective-orders.types';

/** Orders and powers that take a child to safety: on the journey from the first hour, and on a protection plan. */
export const protectiveOrderActs = {
  recordOrder: {
    path: 'record-order',
    summary: 'An emergency protection order, or police powers of protection',
    action: 'record',
    codes: z.strictObject({ order: protectiveOrders.schema }),
  },
  endOrder: {
    path: 'end-order',
    summary: 'The order or the power has ended',
    action: 'record',
    codes: z.strictObject({
      n: z
        .int()
        .min(1)
        .max(1000)
        .optional()
        .meta({ description: 'Which one, where several are in force: 1 for the first that was recorded' }),
    }),
  },
} as const satisfies Record<OrderCommand['type'], ActForm>;
