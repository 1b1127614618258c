import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';

/*
 * Content was once written with whole rows: no source said what its lines share, and each line said everything itself,
 * under the names of the whole row. Categories named one person of theirs under another key, and held ratings of skills and
 * lists of software that stand in tables now. The releases of that time go on being compared with.
 */

/** Fields that a line now calls otherwise, and how many of the former unit are one of today’s. */
const renamed: Record<string, readonly [name: string, units: number]> = {
  meanRelativeStandardError: ['rse', 1],
  employmentFrom: ['from', 1000],
  employmentTo: ['to', 1000],
  openingsPerYear: ['openings', 1000],
};

interface File {
  path: string;
  document: Document;
  /** From the second line of dashes on. */
  rest: string;
}

/**
 * Brings a copy of content of an older form into today’s, in place: lines that say everything themselves, sources that
 * name their importer, and keys that are called otherwise now. Content in which a source says what it gives has lines of
 * today.
 *
 * @param folder The copy, which is thrown away afterwards.
 */
export function bringUpToDate(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(sources|occupations|roles)\/.*\.md$/.test(name))
    .flatMap((name) => read(join(folder, name), name));
  for (const file of files) bringKeysUpToDate(file);
  const sources = files.filter(({ name }) => name.startsWith('sources/'));
  if (sources.some(({ document }) => document.has('gives'))) return;
  const importers = new Map<string, string>();
  const lines = files.filter((file) => !sources.includes(file)).flatMap(({ document }) => linesIn(document));
  for (const { map } of lines) {
    const [, importer] = /^import (.+)$/.exec(String(map.get('by'))) ?? [];
    if (importer !== undefined) importers.set(String(map.get('source')), importer);
  }
  for (const { name, document } of sources) {
    const importer = importers.get(name.replace(/^sources\/|\.md$/g, ''));
    if (importer !== undefined) document.set('importer', importer);
  }
  for (const { map, key } of lines) {
    if (map.has('by')) map.delete('by');
    else if (importers.has(String(map.get('source')))) map.set('by', 'hand');
    for (const [former, [name, units]] of Object.entries(renamed)) rename(map, former, name, units);
    if (key === 'projections') rename(map, 'change', 'change', 1000);
  }
  for (const { path, document, rest } of files) {
    writeFileSync(path, `---\n${document.toString({ lineWidth: 0 })}${rest}`);
  }
}

function read(path: string, name: string): (File & { name: string })[] {
  const [, frontMatter, rest] = /^---\n([\s\S]*?\n)(---[\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (frontMatter === undefined || rest === undefined) return [];
  const document = parseDocument(frontMatter);
  return document.errors.length > 0 ? [] : [{ path, name, document, rest }];
}

/** What a category or a source no longer holds; none of it was a figure that releases tell of. */
const left = [['ratings'], ['technologies'], ['gives', 'ratings'], ['gives', 'technologies']];

function bringKeysUpToDate({ path, document, rest }: File): void {
  const { contents } = document;
  if (!isMap(contents) || path.includes('/roles/')) return;
  const pair = contents.items.find(({ key }) => String(key) === 'singular');
  if (pair) (pair.key as Scalar).value = 'title';
  const gone = left.filter((keys) => document.hasIn(keys));
  for (const keys of gone) document.deleteIn(keys);
  if (pair || gone.length > 0) writeFileSync(path, `---\n${document.toString({ lineWidth: 0 })}${rest}`);
}

/** Every map with a source, and the top-level key below which it stands. */
function linesIn(document: Document): { map: YAMLMap; key: string }[] {
  const found: { map: YAMLMap; key: string }[] = [];
  visit(document, {
    Map(_, map, path) {
      const top = path.find((part) => 'key' in part);
      if (top && map.has('source')) found.push({ map, key: String(top.key) });
    },
  });
  return found;
}

function rename(map: YAMLMap, former: string, name: string, units: number): void {
  const pair = map.items.find(({ key }) => String(key) === former);
  if (!pair || !isScalar(pair.value) || typeof pair.value.value !== 'number') return;
  (pair.key as Scalar).value = name;
  pair.value.value /= units;
}
