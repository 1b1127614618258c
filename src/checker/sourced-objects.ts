/** A part of front matter that names its source. */
export interface SourcedObject {
  path: (string | number)[];
  source: string;
  fields: Record<string, unknown>;
}

/** Finds every object with a `source`, at any depth. */
export function sourcedObjects(data: unknown, path: (string | number)[] = []): SourcedObject[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => sourcedObjects(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  const fields = data as Record<string, unknown>;
  const below = Object.entries(fields).flatMap(([key, value]) => sourcedObjects(value, [...path, key]));
  return typeof fields.source === 'string' ? [{ path, source: fields.source, fields }, ...below] : below;
}
