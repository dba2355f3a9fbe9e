import { z } from 'zod';
import { type Field, type Option } from './field.types';
import { sourceOf } from './pickers';
import { type Bare, bare, choicesOf, isNarrative, labelOf, literalChoices } from './schema-reading';
import { type Wording, wordsFor } from './wording';

/** The fields of an object schema's shape, in its order. `prefix` is its place in the body. */
export function fieldsOf(shape: z.ZodRawShape, wording: Wording = {}, prefix = ''): Field[] {
  return Object.entries(shape).map(([key, member]) => {
    return fieldOf(member as z.ZodType, key, prefix === '' ? key : `${prefix}.${key}`, wording);
  });
}

/** @throws when there is no way to ask for such a value */
function fieldOf(schema: z.ZodType, key: string, name: string, wording: Wording): Field {
  const read = bare(schema);
  const { label, hint, rows } = wordsFor(name, wording);
  const common = { key, name, label: label ?? labelOf(key, read), hint, optional: read.optional };
  return { ...common, ...shapeOf(read, key, name, wording), ...(rows === undefined ? {} : { rows }) } as Field;
}

function shapeOf({ schema }: Bare, key: string, name: string, wording: Wording): Omit<Field, keyof Bare> | object {
  const from = sourceOf(key);
  if (schema instanceof z.ZodEnum) return { kind: 'one', choices: choicesOf(schema) };
  if (schema instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (schema instanceof z.ZodLiteral) return literal(schema);
  if (schema instanceof z.ZodNumber) return { kind: 'line', input: 'number' };
  if (schema instanceof z.ZodISODate) return { kind: 'date' };
  if (schema instanceof z.ZodISODateTime) return { kind: 'moment' };
  if (schema instanceof z.ZodEmail) return { kind: 'line', input: 'email', longest: 254 };
  if (schema instanceof z.ZodString) {
    if (isNarrative(schema)) return { kind: 'words', longest: schema.maxLength ?? 0 };
    if (from) return { kind: 'picker', from, many: false, extra: [] };
    return { kind: 'line', input: 'text', longest: schema.maxLength ?? undefined };
  }
  if (schema instanceof z.ZodGUID || schema instanceof z.ZodUUID) {
    return from ? { kind: 'picker', from, many: false, extra: [] } : { kind: 'line', input: 'text', longest: 36 };
  }
  if (schema instanceof z.ZodArray) return arrayOf(schema, key, name, wording);
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema.shape, wording, name) };
  if (schema instanceof z.ZodDiscriminatedUnion) return eitherOf(schema, name, wording);
  if (schema instanceof z.ZodUnion) return idOrCode(schema, key);
  throw new Error(`A page cannot ask for ${name}: ${schema.def.type}`);
}

function literal(schema: z.ZodLiteral): object {
  const choices = literalChoices(schema);
  return choices.length === 1 ? { kind: 'fixed', body: choices[0]?.body } : { kind: 'one', choices };
}

function arrayOf(schema: z.ZodArray, key: string, name: string, wording: Wording): object {
  const element = bare(schema.element as z.ZodType).schema;
  const from = sourceOf(key);
  if (element instanceof z.ZodEnum) return { kind: 'many', choices: choicesOf(element) };
  const isId = element instanceof z.ZodGUID || element instanceof z.ZodString;
  if (from && isId) return { kind: 'picker', from, many: true, extra: [] };
  return {
    kind: 'list',
    least: lengthSaid(schema, 'min_length', 'minimum') ?? 0,
    most: lengthSaid(schema, 'max_length', 'maximum') ?? 50,
    at: (index: number) => fieldOf(element, String(index), `${name}.${index}`, wording),
  };
}

function lengthSaid(schema: z.ZodArray, check: string, member: 'minimum' | 'maximum'): number | undefined {
  const found = (schema.def.checks ?? []).map(({ _zod: { def } }) => def).find((def) => def.check === check);
  return found && (found as unknown as Readonly<Record<string, number>>)[member];
}

/** Inputs of one option carry its value in their names: what another option shows stays apart. */
function eitherOf(schema: z.ZodDiscriminatedUnion, name: string, wording: Wording): object {
  const by = schema.def.discriminator;
  const options = schema.options.flatMap((one): Option[] => {
    if (!(one instanceof z.ZodObject)) return [];
    const tells = one.shape[by] as z.ZodType | undefined;
    const choice = tells instanceof z.ZodLiteral ? literalChoices(tells)[0] : undefined;
    if (!choice) return [];
    const text = wordsFor(`${name}.${by}=${choice.value}`, wording).label ?? one.meta()?.description ?? choice.text;
    const { [by]: _told, ...others } = one.shape as z.ZodRawShape;
    const fields = fieldsOf(others, wording, `${name}.when-${choice.value}`);
    return [{ choice: { ...choice, text }, fields }];
  });
  return { kind: 'either', by, options };
}

/** A member of staff, or a role. */
function idOrCode(schema: z.ZodUnion, key: string): object {
  const enumerations = schema.options.filter((option) => option instanceof z.ZodEnum);
  return {
    kind: 'picker',
    from: sourceOf(key) ?? 'staff',
    many: false,
    extra: enumerations.flatMap((one) => choicesOf(one)),
  };
}
