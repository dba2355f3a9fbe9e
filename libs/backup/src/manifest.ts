import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Tables that hold nothing of the record, and why a copy does without them. */
export const tablesLeftOut = {
  'web.session': 'whoever was signed in signs in again',
  'web.parked_post': 'sealed for a session that the copy does not hold; gone after a day anyway',
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const digits = z.string().regex(/^\d+$/);

const table = z.object({
  name,
  columns: z.array(name).min(1),
  rows: z.int().nonnegative(),
  /** SHA-256 (hex) of the rows as PostgreSQL writes them, in the order of the primary key, before they are compressed. */
  sha256,
});

/** What a backup holds. Numbers and hashes only: nothing about anybody. */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Of the service that made it. */
  version: z.string(),
  /** ISO instant: everything committed by then is in it, nothing later. */
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: sha256 })).min(1),
  /** In the order in which they can be filled. */
  tables: z.array(table),
  /** The last number that each sequence gave, as a decimal string. */
  sequences: z.array(z.object({ name, last: digits })),
  ledger: z.object({
    facts: z.int().nonnegative(),
    streams: z.int().nonnegative(),
    /** Position of the newest fact, as a decimal string. */
    lastPosition: digits,
    /** The newest one signed. */
    checkpoint: z.object({ n: z.int(), upTo: digits, root: sha256 }).optional(),
  }),
  leftOut: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableInBackup = z.infer<typeof table>;

/** One number for the whole record: two copies with the same one hold the same. SHA-256, hex. */
export function recordChecksum(tables: readonly TableInBackup[]): string {
  const lines = tables.map(({ name: of, rows, sha256: sum }) => `${of} ${rows} ${sum}\n`);
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}
