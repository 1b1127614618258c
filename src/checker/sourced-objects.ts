/** A part of front matter that names its source. */
export interface SourcedObject {
  path: (string | number)[];
  source: string;
  fields: Record<string, unknown>;
}

const known = new WeakMap<object, SourcedObject[]>();

/** Finds every object with a `source`, at any depth; of the same data only once. */
export function sourcedObjects(data: unknown): SourcedObject[] {
  if (typeof data !== 'object' || data === null) return [];
  let found = known.get(data);
  if (!found) {
    found = [];
    collect(data, [], found);
    known.set(data, found);
  }
  return found;
}

function collect(data: object, path: (string | number)[], found: SourcedObject[]): void {
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) {
      if (typeof item === 'object' && item !== null) collect(item, [...path, index], found);
    }
    return;
  }
  const fields = data as Record<string, unknown>;
  if (typeof fields.source === 'string') found.push({ path, source: fields.source, fields });
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'object' && value !== null) collect(value, [...path, key], found);
  }
}
