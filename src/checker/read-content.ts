import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, collections, type Kind } from '../schema/collections.ts';
import { observationsPath } from '../schema/vocabulary.ts';
import { type Finding, startOfFile } from './problem.ts';
import { type ContentFile, readMarkdownFile } from './read-markdown-file.ts';
import { type ObservationTable, readObservations } from './read-observations.ts';

/** Everything below a content folder, as far as it could be read. */
export interface Content {
  /** The folder as shown in reports, such as `content`. */
  folder: string;
  files: ContentFile[];
  observations: ObservationTable;
  /** Path of the table of observations. */
  tablePath: string;
  /** Paths of files that belong to no collection. */
  strangers: string[];
  /** Every file that was read, by path: text without byte order mark, line ends `\n`. */
  texts: Map<string, string>;
  findings: (Finding & { rule: string })[];
}

/**
 * Reads a content folder; a missing one counts as empty. Byte order marks and Windows line ends are accepted.
 *
 * @param folder Where the folder is.
 * @param shownAs How its path begins in reports and entries.
 */
export function readContent(folder: string, shownAs: string): Content {
  const content: Content = {
    folder: shownAs,
    files: [],
    observations: { rows: [], complete: true, findings: [] },
    tablePath: `${shownAs}/${observationsPath}`,
    strangers: [],
    texts: new Map(),
    findings: [],
  };
  for (const name of filesBelow(folder)) {
    const path = `${shownAs}/${name}`;
    const known = name === observationsPath ? 'table' : kindOf(name);
    if (!known) {
      content.strangers.push(path);
      continue;
    }
    const text = decode(readFileSync(join(folder, name)));
    if (text === undefined) {
      content.findings.push({
        rule: 'encoding',
        path,
        place: startOfFile,
        message: 'found bytes that are not UTF-8, expected a text file in UTF-8',
        fix: 'Save the file with the encoding UTF-8.',
      });
    }
    content.texts.set(path, text ?? '');
    if (known === 'table') {
      if (text === undefined) continue;
      content.observations = readObservations(text, path);
      content.findings.push(...content.observations.findings);
    } else {
      const { file, findings } = readMarkdownFile(known.kind, known.id, path, text ?? '');
      content.files.push(file);
      if (text !== undefined) content.findings.push(...findings);
    }
  }
  return content;
}

/** Kind and id of a file, from its path below the content folder; undefined for a file of no collection. */
function kindOf(name: string): { kind: Kind; id: string } | undefined {
  for (const [kind, { path }] of Object.entries<Pick<Collection, 'path'>>(collections)) {
    const id = path.exec(name)?.groups?.id;
    if (id !== undefined) return { kind: kind as Kind, id };
  }
  return undefined;
}

/** Paths relative to the folder, with forward slashes, sorted; hidden files of editors and systems are left out. */
function filesBelow(folder: string, prefix = ''): string[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((item) => {
        const name = `${prefix}${item.name}`;
        return item.isDirectory() ? filesBelow(folder, `${name}/`) : [name];
      })
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
