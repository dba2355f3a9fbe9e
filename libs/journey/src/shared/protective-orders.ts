import { type Clock } from './decider';
import { notBefore } from './moments';
import {
  type EndOrder,
  type Order,
  type OrderEnded,
  type OrderMade,
  type RecordOrder,
} from './protective-orders.types';
import { RuleBroken } from './rule-broken';

const ruleOf: Readonly<Record<string, string>> = {
  emergencyProtectionOrder: 'emergency-protection-order',
  policeProtection: 'police-protection',
};

/** Records what was done to take the child to safety. Nobody needs a grade to say so. */
export function orderMade(orders: readonly Order[], { by, at, order }: RecordOrder): OrderMade {
  return { type: 'orderMade', by, at, n: orders.length + 1, order };
}

/** The one in force, unless it is said which. Codes: ORDER.UNKNOWN, WHICH_ONE, ENDED_ALREADY. */
export function orderEnded(orders: readonly Order[], { by, at, n }: EndOrder): OrderEnded {
  const order = n === undefined ? theOneInForce(orders) : orders.find((one) => one.n === n);
  if (order === undefined) throw new RuleBroken('ORDER.UNKNOWN', 'There is no such order');
  if (order.endedAt !== undefined) throw new RuleBroken('ORDER.ENDED_ALREADY', 'This order has ended');
  notBefore(at, order.madeAt);
  return { type: 'orderEnded', by, at, n: order.n };
}

function theOneInForce(orders: readonly Order[]): Order | undefined {
  const [first, ...others] = orders.filter(({ endedAt }) => endedAt === undefined);
  if (others.length > 0) throw new RuleBroken('ORDER.WHICH_ONE', 'Several are in force: say which of them ended');
  return first ?? orders.at(-1);
}

export function withOrder(orders: readonly Order[], event: OrderMade | OrderEnded): Order[] {
  const { n, at } = event;
  if (event.type === 'orderMade') return [...orders, { n, order: event.order, madeAt: at }];
  return orders.map((one) => (one.n === n ? { ...one, endedAt: at } : one));
}

/** Whether one has not ended yet: nobody closes the journey of such a child. */
export function isInForce(orders: readonly Order[] = []): boolean {
  return orders.some(({ endedAt }) => endedAt === undefined);
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
