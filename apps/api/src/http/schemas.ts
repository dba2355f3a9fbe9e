import { z } from 'zod';

/** Shapes that many routes share. Instants are ISO 8601 in UTC on the way out. */
export const id = z.uuid().meta({ example: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11' });

export const instant = z.iso.datetime({ offset: true }).meta({ example: '2013-02-25T09:30:00.000Z' });

export const date = z.iso.date().meta({ example: '2013-02-26' });

export const textHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Send the SHA-256 of the text, in 64 hex digits')
  .meta({ description: 'SHA-256 (hex) of the RFC 8785 canonical JSON of a text', example: 'a3f5'.repeat(16) });

/** Text that people write. Its limits keep a page readable and a body under 1 MB. */
export const words = z.string().trim().min(1, 'Write something').max(10_000);

/** JSON whose shape is another matter: a form as it was received, a state, a payload. */
export const anyJson = z.unknown().meta({ description: 'Any JSON' });
