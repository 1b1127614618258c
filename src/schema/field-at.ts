import { z } from 'zod';

/** What the schema says of one field: for messages, completion and the field reference. */
export interface FieldInfo {
  description?: string;
  example?: unknown;
  /** Keys that may stand below, where the field holds keys. */
  keys?: string[];
}

/** Looks up the field at a path of keys and list positions; undefined where the schema has none. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldInfo | undefined {
  const info: FieldInfo = {};
  let current: unknown = schema;
  for (;;) {
    const meta = current instanceof z.ZodType ? current.meta() : undefined;
    if (info.description === undefined && meta?.description !== undefined) info.description = meta.description;
    if (info.example === undefined && Array.isArray(meta?.examples)) info.example = meta.examples[0];
    if (!(current instanceof z.ZodOptional || current instanceof z.ZodDefault)) break;
    current = current.unwrap();
  }
  const [key, ...rest] = path;
  if (key === undefined) return current instanceof z.ZodObject ? { ...info, keys: Object.keys(current.shape) } : info;
  if (current instanceof z.ZodArray) return fieldAt(current.element as z.ZodType, rest);
  if (current instanceof z.ZodTuple) return info;
  const below = current instanceof z.ZodObject ? current.shape[String(key)] : undefined;
  return below && fieldAt(below, rest);
}
