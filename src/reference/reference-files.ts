import { jsonSchema, writable } from '../schema/json-schema.ts';
import { fieldReference } from './field-reference.ts';

/** Every file that is generated from the schemas and kept in the repository: its text, by path from the root. */
export function referenceFiles(): Record<string, string> {
  const schemas = Object.entries(writable).map(([kind, { schema }]) => [
    `schemas/${kind}.schema.json`,
    `${JSON.stringify(jsonSchema(schema), null, 2)}\n`,
  ]);
  return { ...Object.fromEntries(schemas), 'docs/fields.md': fieldReference() };
}
