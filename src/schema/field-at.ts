import { z } from 'zod';

/** What the schema says of one field: for messages, completion and the field reference. */
export interface FieldInfo {
  description?: string;
  example?: unknown;
  /** Keys that may stand below, where the field holds keys. */
  keys?: string[];
  /** The words it may hold, where it is of a closed vocabulary. */
  values?: string[];
}

/** Looks up the field at a path of keys and list positions; undefined where the schema has none. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldInfo | undefined {
  const found = schemaAt(schema, path);
  if (!found) return undefined;
  const info: FieldInfo = {};
  let current: unknown = found;
  for (;;) {
    const meta = current instanceof z.ZodType ? current.meta() : undefined;
    if (info.description === undefined && meta?.description !== undefined) info.description = meta.description;
    if (info.example === undefined && Array.isArray(meta?.examples)) info.example = meta.examples[0];
    if (!wraps(current)) break;
    current = current.unwrap();
  }
  if (current instanceof z.ZodObject) info.keys = Object.keys(current.shape);
  if (current instanceof z.ZodEnum) info.values = current.options.map(String);
  return info;
}

/** The schema of the field at a path of keys and list positions; undefined where there is none. */
export function schemaAt(schema: z.ZodType, [key, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  if (key === undefined) return schema;
  const current = plain(schema);
  // The items of a tuple are described by the tuple.
  if (current instanceof z.ZodTuple) return schema;
  const below =
    current instanceof z.ZodArray
      ? (current.element as z.ZodType)
      : current instanceof z.ZodObject
        ? (current.shape[String(key)] as z.ZodType | undefined)
        : undefined;
  return below && schemaAt(below, rest);
}

/**
 * A new entry with the fields of a schema in their order: the values that are given, and null, “still to be written”,
 * where a field must stand. Fields that may be left out are left out; a required group of fields is filled likewise.
 */
export function blankEntry(schema: z.ZodType, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const current = plain(schema);
  if (!(current instanceof z.ZodObject)) throw new Error('Only an object has fields.');
  return Object.fromEntries(
    Object.entries(current.shape as Record<string, z.ZodType>).flatMap(([key, field]): [string, unknown][] => {
      if (values[key] !== undefined) return [[key, values[key]]];
      if (field.safeParse(undefined).success) return [];
      return [[key, plain(field) instanceof z.ZodObject ? blankEntry(field, {}) : null]];
    }),
  );
}

function plain(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (wraps(current)) current = current.unwrap() as z.ZodType;
  return current;
}

function wraps(schema: unknown): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
