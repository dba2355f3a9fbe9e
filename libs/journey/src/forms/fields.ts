import { z } from 'zod';
import './plain-errors';

/** Longest text that one field takes, in characters. */
export const longestText = 20_000;

/** Refused everywhere: control characters, halves of characters, and marks that turn the direction of reading (they hide text). */
const printable = /^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[\n\t])*$/u;
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;
const strange = 'Remove the characters that cannot be read';

function words(longest: number, shape: RegExp) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n'))
    .normalize('NFC')
    .trim()
    .max(longest, `Write at most ${longest} characters`)
    .regex(shape, strange);
}

/** Free text over several lines: trimmed, one kind of line end, one way of writing accents. Personal: never in a fact. */
export function narrative(description: string) {
  return words(longestText, printable).min(1, `Write something: ${description.toLowerCase()}`).meta({ description });
}

/** One line of text, such as a name. Personal: never in a fact. */
export function line(description: string, longest = 200) {
  return words(longest, oneLine).min(1, `Write something: ${description.toLowerCase()}`).meta({ description });
}

/** Dates before this are typing errors. `abort`: no later check of a form sees a date that is none. */
const earliest = '1900-01-01';

/** A date in London, `YYYY-MM-DD`. */
export function date(description: string) {
  return z.iso
    .date({ error: 'Write a date as YYYY-MM-DD', abort: true })
    .refine((day) => day >= earliest, { message: 'Write a year from 1900 on', abort: true })
    .meta({ description });
}

/** A moment in the world: ISO 8601 with seconds and the offset. */
export function moment(description: string) {
  return z.iso
    .datetime({ offset: true, error: 'Write a date and time with its offset', abort: true })
    .refine((at) => at >= earliest, { message: 'Write a year from 1900 on', abort: true })
    .meta({ description });
}

/** SHA-256 of the canonical text that the person saw, 64 hex digits. */
export function textHash(description: string) {
  return z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Send the 64 hex digits of the text’s SHA-256')
    .meta({ description });
}

export function id(description: string) {
  return z.guid('Send an id (uuid)').meta({ description });
}

/** A team's id, such as `hub`. */
export function team(description: string) {
  return z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'Send a team’s id')
    .meta({ description });
}
