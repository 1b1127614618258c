import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from './problem.ts';
import { readContent } from './read-content.ts';

/** One place that was corrected. */
export interface Fix {
  path: string;
  /** Lines and columns count from 1. */
  line: number;
  column: number;
  /** What stood there and what stands there now; both empty where only the end of the last line was missing. */
  from: string;
  to: string;
}

/** A correction may uncover the next, as one of a tab does; more rounds than this mean that two undo each other. */
const mostRounds = 5;

/**
 * Corrects what has one right answer, in the files themselves: only the faulty stretches are replaced, byte order marks
 * and line ends stay as they are. A file without a line end at its end gets one.
 *
 * @param folder Where the content is.
 * @param shownAs How its path begins in what is returned.
 */
export function fixContent(folder: string, shownAs: string): Fix[] {
  const fixes: Fix[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { findings, texts } = readContent(folder, shownAs);
    const edits = Map.groupBy(
      findings.flatMap(({ path, edits = [] }) => edits.map((edit) => ({ path, edit }))),
      ({ path }) => path,
    );
    const found = [...texts].flatMap(([path, text]) =>
      fixFile(
        join(folder, path.slice(shownAs.length + 1)),
        path,
        text,
        (edits.get(path) ?? []).map(({ edit }) => edit),
      ),
    );
    if (found.length === 0) break;
    fixes.push(...found);
  }
  return fixes;
}

function fixFile(file: string, path: string, text: string, edits: readonly Edit[]): Fix[] {
  const unended = text !== '' && !text.endsWith('\n');
  if (edits.length === 0 && !unended) return [];
  // Each line with its own end, so that mixed line ends stay mixed.
  const raw = readFileSync(file, 'utf8');
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = raw.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  const fixes = lastFirst(edits).map(({ place, text: to }): Fix => {
    const line = lines[place.line - 1] ?? '';
    const from = line.slice(place.column - 1, place.endColumn - 1);
    lines[place.line - 1] = line.slice(0, place.column - 1) + to + line.slice(place.endColumn - 1);
    return { path, line: place.line, column: place.column, from, to };
  });
  if (unended) {
    const end = /\r\n|\n|\r/.exec(raw)?.[0] ?? '\n';
    fixes.unshift({ path, line: lines.length, column: (lines.at(-1) ?? '').length + 1, from: '', to: '' });
    lines.push(end);
  }
  writeFileSync(file, mark + lines.join(''));
  return fixes.reverse();
}

/** From the end of the file to its start, so that no edit moves the place of another; edits of one line only. */
function lastFirst(edits: readonly Edit[]): Edit[] {
  return edits
    .filter(({ place }) => place.line === place.endLine)
    .sort((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
}
