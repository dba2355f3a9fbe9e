import { type ZodType } from 'zod';

const later = new WeakSet<object>();

/** Marks a schema whose body the handler itself checks, after it has judged whether the person may. */
export function readLater<T extends ZodType>(schema: T): T {
  later.add(schema);
  return schema;
}

export function isReadLater(schema: object): boolean {
  return later.has(schema);
}
