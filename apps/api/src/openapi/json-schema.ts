import { z, type ZodType } from 'zod';

interface Converted {
  schema: Record<string, unknown>;
  components: Record<string, Record<string, unknown>>;
}

/** A zod schema as OpenAPI 3.1 wants it (JSON Schema 2020-12); schemas with an id become components. */
export function jsonSchema(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }): Converted {
  const whole = z.toJSONSchema(schema as ZodType, {
    io: schemaType,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    override: ({ jsonSchema: one }) => withoutUnicodeClasses(one),
  });
  const {
    $schema: _dialect,
    $defs = {},
    ...root
  } = whole as Record<string, unknown> & { $defs?: Record<string, Record<string, unknown>> };
  const components = Object.fromEntries(
    Object.entries($defs).map(([name, definition]) => [name, withoutId(definition)]),
  );
  if (typeof root.id !== 'string') return { schema: root, components };
  return {
    schema: { $ref: `#/components/schemas/${root.id}` },
    components: { ...components, [root.id]: withoutId(root) },
  };
}

function withoutId({ id: _id, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

/** `\p{…}` is not in the regular expressions that JSON Schema recommends (section 6.4): many readers refuse the whole document for it. */
function withoutUnicodeClasses(schema: { pattern?: string }): void {
  if (schema.pattern?.includes('\\p{')) delete schema.pattern;
}
