const DAY_MS = 24 * 3_600_000;

/**
 * What a receiver asks for in `Retry-After` (RFC 9110 10.2.3): seconds or a date.
 *
 * @returns milliseconds from now, a day at most; undefined when it asks for nothing that can be read
 */
export function retryAfter(header: string | null, now: Date = new Date()): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), DAY_MS);
}
