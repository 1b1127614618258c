import { z } from 'zod';
import { collections } from './collections.ts';
import { tables } from './table/tables.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Everything that editors write by hand, by the name of its kind: the front matter of a file, or the row of a table. */
export const writable: Record<string, { schema: z.ZodType; example: string }> = {
  ...collections,
  ...Object.fromEntries(Object.entries(tables).map(([kind, { row, example }]) => [kind, { schema: row, example }])),
};

/**
 * A schema as editors’ programs read it. It knows form, allowed words and descriptions; what one field says of another,
 * and of other files, only the check knows. Text may be typed like a number, as `edition: 2024` is.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema: part }) {
      // Of cells, which are texts read as numbers, the examples are those of the numbers.
      const { examples } = z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {};
      if (part.examples === undefined && Array.isArray(examples)) part.examples = examples;
      if (part.type !== 'string' || part.enum) return;
      (part as { type: unknown }).type = ['string', 'number'];
    },
  });
}
