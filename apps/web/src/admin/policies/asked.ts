import { z } from 'zod';

/**
 * A policy's schema as a form asks it: what stands there is sent whole, so that nothing is optional because it has a default. A box that
 * is unticked would otherwise come back by itself. Only a list of many may be left empty.
 */
export function asked(schema: z.ZodType): z.ZodType {
  const description = schema.meta()?.description;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    const inner = schema.unwrap() as z.ZodType;
    return described(isOpenList(inner) ? inner.optional() : asked(inner), description);
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape);
    const shape = Object.fromEntries(members.map(([key, member]) => [key, asked(member as z.ZodType)]));
    return described(z.strictObject(shape), description);
  }
  return schema;
}

function isOpenList(schema: z.ZodType): boolean {
  return schema instanceof z.ZodArray && !(schema.element instanceof z.ZodEnum);
}

function described(schema: z.ZodType, description: string | undefined): z.ZodType {
  return description === undefined ? schema : schema.meta({ description });
}
