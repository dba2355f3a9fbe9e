import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

export const delegationAnswer = z
  .strictObject({ id, fromId: id, toId: id, startsOn: date, endsOn: date, createdBy: id, createdAt: instant })
  .meta({ id: 'Delegation', description: "The deputy holds the other's authority on both dates and between them" });

export type DelegationAnswer = z.infer<typeof delegationAnswer>;

export const delegationList = z.strictObject({ items: z.array(delegationAnswer) }).meta({ id: 'DelegationList' });

export type DelegationList = z.infer<typeof delegationList>;
