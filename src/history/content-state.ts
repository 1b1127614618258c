import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentCheck, checkContent } from '../checker/check-content.ts';

/** One state of the content: what the checker says of it, and its tables as they are written. */
export interface ContentState extends ContentCheck {
  /** Texts of all tables by path, line ends `\n`. */
  tables: ReadonlyMap<string, string>;
}

/**
 * Reads and checks a content folder, and keeps the texts of its tables.
 *
 * @param shownAs How its path begins in problems, entries and tables.
 */
export function contentState(folder = 'content', shownAs = 'content'): ContentState {
  return { ...checkContent(folder, shownAs), tables: tablesBelow(folder, shownAs) };
}

/** Links are not followed. */
function tablesBelow(folder: string, shownAs: string): Map<string, string> {
  const tables = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !item.name.endsWith('.csv')) continue;
    const path = join(item.parentPath, item.name);
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/');
    tables.set(
      `${shownAs}${name}`,
      readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll(/\r\n?/g, '\n'),
    );
  }
  return tables;
}
