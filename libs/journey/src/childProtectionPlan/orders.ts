import { notBefore } from '../shared/moments';
import { type Clock } from '../shared/decider';
import { RuleBroken } from '../shared/rule-broken';
import { type EndOrder, type Order, type OrderEnded, type OrderMade, type RecordOrder } from './orders.types';

const ruleOf: Readonly<Record<string, string>> = {
  emergencyProtectionOrder: 'emergency-protection-order',
  policeProtection: 'police-protection',
};

/** Records what was done to take the child to safety. Nobody needs a grade to say so. */
export function orderMade(orders: readonly Order[], { by, at, order }: RecordOrder): OrderMade {
  return { type: 'orderMade', by, at, n: orders.length + 1, order };
}

/** Codes: ORDER.UNKNOWN, ORDER.ENDED_ALREADY. */
export function orderEnded(orders: readonly Order[], { by, at, n }: EndOrder): OrderEnded {
  const order = orders.find((one) => one.n === n);
  if (order === undefined) throw new RuleBroken('ORDER.UNKNOWN', 'There is no such order');
  if (order.endedAt !== undefined) throw new RuleBroken('ORDER.ENDED_ALREADY', 'This order has ended');
  notBefore(at, order.madeAt);
  return { type: 'orderEnded', by, at, n };
}

export function withOrder(orders: readonly Order[], event: OrderMade | OrderEnded): Order[] {
  const { n, at } = event;
  if (event.type === 'orderMade') return [...orders, { n, order: event.order, madeAt: at }];
  return orders.map((one) => (one.n === n ? { ...one, endedAt: at } : one));
}

/** How long each may last. */
export function orderClocks(orders: readonly Order[]): Clock[] {
  return orders.flatMap(({ order, madeAt, endedAt }, at) => {
    const rule = ruleOf[order];
    if (rule === undefined) return [];
    const n = orders.slice(0, at + 1).filter((one) => one.order === order).length;
    return [{ rule, n, startedAt: madeAt, ...(endedAt === undefined ? {} : { stoppedAt: endedAt }) }];
  });
}
