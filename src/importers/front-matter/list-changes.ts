import { isDeepStrictEqual } from 'node:util';
import type { Entry } from './edit.ts';

/** One value that an import adds, changes or removes. */
export interface Change {
  /** File the value stands in. */
  path: string;
  /** Figure reference, such as `wage.us.2025-05.median`. */
  figure: string;
  /** As printed; absent where the value is new. */
  old?: string;
  /** As printed; absent where the value goes. */
  new?: string;
}

/** Where a figure comes from is not itself a figure. */
const provenance = new Set(['source', 'locator', 'by']);

/**
 * Values that differ between two states of an entry, in the order of its keys. Of a new entry only the figures are
 * listed; its words are, where it has no figures.
 */
export function listChanges(path: string, figure: string, before: Entry | undefined, after: Entry): Change[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  const changes: Change[] = [];
  const inWords = !Object.values(after).some(isFigure);
  for (const key of keys) {
    if (before === undefined && (provenance.has(key) || !(inWords || isFigure(after[key])))) continue;
    if (isDeepStrictEqual(before?.[key], after[key])) continue;
    changes.push({
      path,
      figure: `${figure}.${key}`,
      ...(before?.[key] === undefined ? {} : { old: print(before[key]) }),
      ...(after[key] === undefined ? {} : { new: print(after[key], before?.[key]) }),
    });
  }
  return changes;
}

function isFigure(value: unknown): boolean {
  return typeof value === 'number' || Array.isArray(value) || (typeof value === 'string' && value.startsWith('>='));
}

function print(value: unknown, former?: unknown): string {
  if (!Array.isArray(value)) return String(value);
  if (value.length === 2) return value.join(' to ');
  const different = Array.isArray(former) ? value.filter((item, index) => !isDeepStrictEqual(item, former[index])) : [];
  return `${value.length} values${different.length === 0 ? '' : `, ${different.length} of them different`}`;
}
