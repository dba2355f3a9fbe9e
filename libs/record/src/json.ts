import { type Prisma } from '#libs/database';

/** Plain data as a JSON column takes it: what JSON cannot hold (undefined) is left out, as it would be on the way through Temporal. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
