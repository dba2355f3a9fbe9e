import { z } from 'zod';
import { type IsoDate, londonDate } from '#libs/timescales';
import { type Known } from './known';

/** An id that nothing has. */
const freshId = '7d1f0c3e-0000-4000-8000-0000000000ff';
const someHash = 'f'.repeat(64);

/** Days from now on which something may have been, or may be set for. */
const daysAway = [0, 7, 1, 30, 80, 170, -1, -7, -30];

const dayInMs = 86_400_000;

/** Answers that a person might give to a field, the likeliest first; undefined where it may stay empty. */
export function candidatesFor(key: string, schema: z.ZodType, known: Known): unknown[] {
  if (schema instanceof z.ZodOptional) {
    return [undefined, ...candidatesFor(key, schema.unwrap() as z.ZodType, known)];
  }
  if (schema instanceof z.ZodEnum) return [...schema.options];
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodNumber) return [...numbers(known.named(key)), 1, 2, 0];
  if (schema instanceof z.ZodISODate) return daysAway.map((days) => dayFrom(known.at, days));
  if (schema instanceof z.ZodISODateTime) return daysAway.map((days) => momentFrom(known.at, days));
  if (schema instanceof z.ZodGUID) return [...known.named(key), freshId, known.by.id];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => candidatesFor(key, one as z.ZodType, known));
  if (schema instanceof z.ZodArray) return lists(key, schema.element as z.ZodType, known);
  if (schema instanceof z.ZodObject) return objects(schema.shape, known);
  if (key === 'rule') return [...known.rules];
  return [...known.named(key), someHash, 'synthetic'];
}

/** Nothing, everything, and each alone; of things with several fields, one for each answer to the first. */
function lists(key: string, element: z.ZodType, known: Known): unknown[] {
  const single = candidatesFor(key, element, known);
  if (!(element instanceof z.ZodObject)) return [single, [], ...single.map((one) => [one])];
  const [[first, naming] = ['', element], ...others] = Object.entries(element.shape) as [string, z.ZodType][];
  const names = candidatesFor(first, naming, known);
  const rest = (n: number) =>
    Object.fromEntries(others.map(([name, inner]) => [name, nth(candidatesFor(name, inner, known), n)]));
  const whole = [0, 1, 2].map((n) => names.map((name) => ({ [first]: name, ...rest(n) })));
  return [...whole, [], ...names.map((name) => [{ [first]: name, ...rest(0) }])];
}

function objects(shape: z.ZodRawShape, known: Known): unknown[] {
  const fields = Object.entries(shape) as [string, z.ZodType][];
  return [0, 1, 2].map((n) =>
    Object.fromEntries(fields.map(([name, inner]) => [name, nth(candidatesFor(name, inner, known), n)])),
  );
}

export function nth<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)];
}

export function hashes(known: Known, key: string): unknown[] {
  return [...known.named(key), someHash];
}

function numbers(values: readonly (string | number)[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

function dayFrom(at: string, days: number): IsoDate {
  return londonDate(momentFrom(at, days));
}

function momentFrom(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayInMs).toISOString();
}
