import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { collections } from '../../src/schema/collections.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { dataDocuments } from '../../src/schema/published/data-documents.ts';
import { tables } from '../../src/schema/table/tables.ts';

interface Field {
  path: string;
  description?: string;
  examples?: unknown[];
}

type Json = z.core.JSONSchema.JSONSchema;

/** Every named field of a schema, however deep. */
function fieldsOf(schema: Json, root: Json, path: string): Field[] {
  const { definitions = {} } = root as { definitions?: Record<string, Json> };
  const named = (schema.$ref?.startsWith('#/definitions/') && definitions[schema.$ref.slice(14)]) || schema;
  const parts = [named.items, ...(named.anyOf ?? []), ...(named.allOf ?? [])].filter(
    (part) => typeof part === 'object',
  );
  const own = Object.entries(named.properties ?? {}).flatMap(([name, field]): Field[] => {
    const at = path ? `${path}.${name}` : name;
    const { description, examples } = field as Json;
    return [
      { path: at, ...(description && { description }), ...(examples && { examples: examples as unknown[] }) },
      ...fieldsOf(field as Json, root, at),
    ];
  });
  return [...own, ...parts.flatMap((part) => fieldsOf(part as Json, root, path))];
}

const schemas = {
  ...Object.fromEntries(Object.entries(collections).map(([kind, { schema }]) => [kind, schema])),
  ...Object.fromEntries(Object.entries(tables).map(([kind, { row }]) => [kind, row])),
  ...Object.fromEntries(
    Object.entries(dataDocuments).map(([kind, schema]): [string, z.ZodType] => [`${kind} for programs`, schema]),
  ),
};

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  const json = jsonSchema(schema as z.ZodType);
  const fields = fieldsOf(json, json, '');

  test('every field says what it is, with an example', () => {
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !field.description || !field.examples?.length).map((field) => field.path)).toEqual(
      [],
    );
  });

  test('unknown keys are refused', () => {
    const { error } = (schema as z.ZodType).safeParse({ nonsense: 1 });
    expect(error?.issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['nonsense'] }));
  });
});
