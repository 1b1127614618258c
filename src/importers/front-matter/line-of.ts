import { giverFor, namesFor } from '../../domain/lines/whole-entry.ts';
import { type Line, wholeLine } from '../../domain/lines/whole-line.ts';
import { writtenLine } from '../../domain/lines/written-line.ts';
import type { GivenFields } from '../../schema/gives.ts';
import { type LineList, sharedFields } from '../../schema/lines.ts';
import { ImportError } from '../import-error.ts';
import type { Edit, Entry } from './edit.ts';

/** A row of an import as it is written, and as it stands once its source has said the rest. */
export interface ImportedLine {
  line: Line;
  row: Entry;
}

/**
 * The line that an entry is written as.
 *
 * @param explained True where an editor gave a reason why the line says otherwise than its source.
 * @throws ImportError where there is no such source, it does not name the importer, does not give the list, or gives
 * another value than the publisher’s file.
 */
export function lineOf(edit: Edit, entry: Entry, explained = false): ImportedLine {
  const { file, at } = edit;
  const list = at.at(-1) as LineList;
  const giver = giverFor(file, list, entry.source, file.around);
  const given = giver?.gives?.[list];
  const importer = String(entry.by).replace(/^import /, '');
  if (!giver?.importer || giver.importer !== importer || !given || given.by === 'hand') {
    throw lacking(list, entry, importer, { present: giver !== undefined, importer: giver?.importer, given });
  }
  const other = sharedFields[list].find(
    (field) => given[field] !== undefined && entry[field] !== undefined && given[field] !== entry[field],
  );
  if (other !== undefined && !explained) throw contradicted(list, entry, other, given[other]);
  const names = namesFor(file, at, entry.source, file.around);
  const line = writtenLine(list, entry, giver, names);
  return { line, row: rowOf(edit, entry, line) };
}

/** The row that a line makes in the place of an edit. */
export function rowOf({ file, at }: Edit, entry: Entry, line: Line): Entry {
  const list = at.at(-1) as LineList;
  const giver = giverFor(file, list, line.source, file.around);
  const { level } = entry;
  // The level that stands for all is not written, and a pattern may name it.
  const full = level === undefined ? line : { ...line, level };
  return wholeLine(list, full, giver, namesFor(file, at, line.source, file.around)).row;
}

interface Source {
  present: boolean;
  importer: string | undefined;
  given: GivenFields | undefined;
}

function lacking(list: LineList, entry: Entry, importer: string, { present, importer: named, given }: Source) {
  const path = pathOf(entry);
  const shared = sharedFields[list].flatMap((field) =>
    entry[field] === undefined ? [] : [`${field}: ${entry[field]}`],
  );
  const giving = `${list}: { ${[...shared, 'locator: …'].join(', ')} } under gives`;
  if (!present) {
    return new ImportError(`There is no ${path}, the source of what the importer ${importer} found.`, {
      expected: `the file of this edition, with importer: ${importer} and ${giving}`,
      todo: `write it with npm run new source: give the edition it supersedes, whose importer and gives are taken over`,
    });
  }
  if (named !== importer) {
    const found = named === undefined ? 'names no importer' : `names the importer ${named}`;
    return new ImportError(`${path} ${found}, and the importer ${importer} found figures of it.`, {
      expected: `importer: ${importer}, and ${giving}`,
      todo: 'add both to the source; a line of it that stays typed says by: hand',
    });
  }
  return new ImportError(
    `${path} ${given ? `says that all its ${list} are typed by hand` : `does not give ${list}`}, and the importer ${importer} found some.`,
    {
      expected: giving,
      todo: given
        ? `take by: hand away from gives.${list}, and put it on the lines that are typed`
        : `add it to ${path}`,
    },
  );
}

function contradicted(list: LineList, entry: Entry, field: string, given: unknown) {
  const path = pathOf(entry);
  return new ImportError(`${path} gives ${list} the ${field} ${given}, the publisher’s file has ${entry[field]}.`, {
    expected: 'a source that gives only what holds for all its lines, as the publisher has it',
    todo: `write ${field}: ${entry[field]} in gives.${list}, or take ${field} out of it, so that each line says its own`,
  });
}

function pathOf({ source }: Entry): string {
  return `content/sources/${source}.md`;
}
