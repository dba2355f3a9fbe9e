import { z } from 'zod';
import { line } from './fields';

/** A postcode in England or Wales, written as `TQ1 3DR`. */
export const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$/, 'Write a full postcode, such as TQ1 3DR')
  .overwrite((code) => `${code.slice(0, -3).trim()} ${code.slice(-3)}`)
  .meta({ description: 'Postcode' });

export const address = z
  .strictObject({
    line1: line('First line of the address'),
    line2: line('Second line of the address').optional(),
    town: line('Town').optional(),
    postcode: postcode.optional(),
  })
  .meta({ description: 'An address; without a postcode when it is not known' });

export type Address = z.output<typeof address>;
