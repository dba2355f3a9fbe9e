import { z } from 'zod';
import { hashesOf } from '../shared/acts';
import { type AnyStage, type StageCommand } from '../shared/decider';
import { candidatesFor, hashes, nth } from './candidates';
import { contextFields } from './contexts';
import { type Known } from './known';

/** So many different ways of filling an act in are tried. */
const attempts = 96;

/** The last working day may be some days ago, and an act may be written down later than it happened. */
const momentsBack = [0, 0, 0, 1, 3];

const dayInMs = 86_400_000;

/** Commands that a person might send for an act: each field takes its candidates in turn, each at another pace. */
export function* attemptsAt(stage: AnyStage, name: string, known: Known): Generator<StageCommand> {
  const form = stage.acts[name];
  if (form === undefined) return;
  const codes = fieldsIn(form.codes.shape, known);
  const written = form.document ? documentFields(stage, known) : [];
  const texts = Object.keys(hashesOf(form)).map((hash): Field => [hash, [hashes(known, hash)[0], undefined]]);
  const context = contextFields(form.context ?? []);
  for (let n = 0; n < attempts; n += 1) {
    const looked = filled(context, n);
    yield {
      ...{ type: name, by: known.by, at: momentBack(known.at, nth(momentsBack, n) ?? 0) },
      ...filled(codes, n),
      ...(form.document ? said(filled(written, n)) : {}),
      ...filled(texts, n),
      ...(form.flat ? looked : context.length > 0 ? { context: looked } : {}),
    };
  }
}

type Field = [key: string, candidates: unknown[]];

function fieldsIn(shape: z.ZodRawShape, known: Known): Field[] {
  return Object.entries(shape).map(([key, schema]) => [key, candidatesFor(key, schema as z.ZodType, known)]);
}

/** What a whole document says beside its words: nothing of it is missing. */
function documentFields({ document }: AnyStage, known: Known): Field[] {
  if (!(document?.draft instanceof z.ZodObject)) return [];
  const { text: _words, ...codes } = document.draft.shape as Record<string, z.ZodType>;
  return Object.entries(codes).map(([key, schema]) => [key, candidatesFor(key, present(schema), known)]);
}

function present(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? present(schema.unwrap() as z.ZodType) : schema;
}

/** As a command that hands a document in carries it. */
function said({ outcome, ...codes }: Record<string, unknown>): Record<string, unknown> {
  return { outcome, codes };
}

/** The first attempt takes every field's first candidate; the others mix them, the same way each time. */
function filled(fields: readonly Field[], n: number): Record<string, unknown> {
  const values = fields.map(([key, candidates], at) => [key, nth(candidates, mixed(n, at))] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function mixed(n: number, at: number): number {
  if (n === 0) return 0;
  let hash = (n * 2_654_435_761 + (at + 1) * 40_503) >>> 0; // Knuth's multiplicative hash: spread, and the same each time
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_519) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

function momentBack(at: string, days: number): string {
  return new Date(Date.parse(at) - days * dayInMs).toISOString();
}
