import { type ZodType } from 'zod';
import { type ActForm, requestOf } from '#libs/journey';
import { readLater } from '../http/read-later';
import { refusedBody } from '../http/validation.pipe';

/** What was asked for, in the parts that the command is made of. */
export interface ActBody {
  /** When it happened in the world, when it is written down later. */
  at?: string;
  text?: Readonly<Record<string, unknown>>;
  /** Journeys of the other children for whom it holds as well. */
  alsoFor: readonly string[];
  codes: Readonly<Record<string, unknown>>;
}

const schemas = new Map<ActForm, ZodType>();

/** The act's request. It is read once the person is known to be allowed to act: who may not hears that, and nothing about the body. */
export function bodyOf(form: ActForm): ZodType {
  const known = schemas.get(form) ?? readLater(requestOf(form));
  schemas.set(form, known);
  return known;
}

/** Throws REQUEST.INVALID with all that is wrong. */
export function readBody(form: ActForm, body: unknown): ActBody {
  const read = bodyOf(form).safeParse(body ?? {});
  if (!read.success) throw refusedBody(read.error.issues);
  const { at, text, ...rest } = read.data as Partial<Pick<ActBody, 'at' | 'text'>> & Record<string, unknown>;
  const { alsoFor, codes } = form.joint ? split(rest) : { alsoFor: [], codes: rest };
  return { alsoFor, codes, ...(at === undefined ? {} : { at }), ...(text === undefined ? {} : { text }) };
}

function split({
  alsoFor = [],
  ...codes
}: { alsoFor?: string[] } & Record<string, unknown>): Pick<ActBody, 'alsoFor' | 'codes'> {
  return { alsoFor, codes };
}
