/** An entry of the content without the notes that its editors and importers keep for themselves. */
export function withoutEditorNotes<T extends object>(entry: T): Omit<T, 'by' | 'override'> {
  const { by: _by, override: _override, ...rest } = entry as T & { by?: string; override?: string };
  return rest;
}
