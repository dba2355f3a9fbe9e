import { z, type ZodType } from 'zod';

/** Keyset paging: what comes after the last item that the caller has. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number('Send a number from 1 to 200').int().min(1).max(200).default(50),
});

export type PageQuery = z.infer<typeof pageQuery>;

export interface Page<T> {
  items: T[];
  /** Present when there is more: send it as `after`. */
  next?: string;
}

export function pageOf<T extends ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), next: z.string().optional() });
}

/** Cuts one item more than was asked for into a page. `key` names the last item's place in the order. */
export function toPage<T>(found: readonly T[], limit: number, key: (item: T) => string): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: key(last) } : { items };
}
