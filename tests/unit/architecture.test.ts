import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Rooms are the folders of src/. These tests read the import lines and hold the directions between rooms:
 * schema ← checker ← cli, and schema ← domain ← view ← share, pictures, pages, components, client.
 */

interface Import {
  file: string;
  /** First folder below src/, or the name of a file that stands in none. */
  from: string;
  /** Path below src/ for our own files, otherwise the package. */
  target: string;
  /** Room of `target`, or the package. */
  to: string;
  typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|astro)$/.test(path));
const textOf = (file: string) => readFileSync(join('src', file), 'utf8');
const room = (path: string) => path.split('/')[0] ?? path;

// `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, over several lines too.
const statement =
  /\b(?:import|export)\s+(?<what>type\b)?[^'";]*?\bfrom\s*'(?<from>[^']+)'|\bimport\s*\(?\s*'(?<bare>[^']+)'/g;

const imports = files.flatMap((file): Import[] =>
  [...textOf(file).matchAll(statement)].map(({ groups = {} }) => {
    const specifier = groups.from ?? groups.bare ?? '';
    const own = specifier.startsWith('.');
    const target = own ? posix.join(posix.dirname(file), specifier) : specifier;
    return { file, from: room(file), target, to: own ? room(target) : specifier, typeOnly: groups.what === 'type' };
  }),
);

const isPackage = (name: string) => (one: Import) => one.to === name || one.to.startsWith(`${name}/`);
const shown = ({ file, target }: Import) => `${file} → ${target}`;
const rooms = new Set(files.map(room));
const isRoom = ({ to }: Import) => rooms.has(to);

test('the import lines are found', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  for (const one of ['schema', 'domain', 'view', 'checker', 'components', 'client']) expect([...rooms]).toContain(one);
});

describe('a package that one room keeps to itself', () => {
  test.each([
    ['zod', 'schema'],
    ['chart.js', 'client'],
    ['@resvg/resvg-js', 'pictures'],
    ['uqr', 'pictures'],
  ])('%s is imported by %s only', (name, owner) => {
    const users = imports.filter(isPackage(name));
    expect(users.some(({ from }) => from === owner)).toBe(true);
    expect(users.filter(({ from }) => from !== owner).map(shown)).toEqual([]);
  });
});

test('chart.js is imported by one module', () => {
  expect(new Set(imports.filter(isPackage('chart.js')).map(({ file }) => file))).toEqual(
    new Set(['client/chart/chart-library.ts']),
  );
});

test('of preact, types alone are used: the site’s own runtime writes the HTML', () => {
  expect(
    imports
      .filter(isPackage('preact'))
      .filter(({ typeOnly }) => !typeOnly)
      .map(shown),
  ).toEqual([]);
});

describe('a room that may see only some others', () => {
  test.each([
    ['schema', []],
    ['domain', ['schema', 'markdown']],
    ['view', ['domain', 'schema', 'markdown']],
    ['share', ['view', 'domain', 'schema', 'markdown', 'markup']],
    ['pictures', ['view', 'domain', 'schema', 'markup', 'site.ts']],
  ])('%s imports from %j', (name, others) => {
    const strays = imports.filter(
      (one) => one.from === name && isRoom(one) && one.to !== name && !others.includes(one.to),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  test('of markdown, the domain sees the type of sections', () => {
    const seen = imports.filter(({ from, to }) => from === 'domain' && to === 'markdown');
    expect(seen.filter(({ target, typeOnly }) => target !== 'markdown/sections.ts' || !typeOnly).map(shown)).toEqual(
      [],
    );
  });
});

test.each([
  ['checker', ['view', 'share', 'pictures', 'components', 'pages', 'layouts', 'client']],
  ['components', ['checker', 'importers', 'cli']],
])('%s imports nothing from %j', (name, others) => {
  expect(imports.filter(({ from, to }) => from === name && others.includes(to)).map(shown)).toEqual([]);
});

test.each(['domain', 'view'])('%s knows neither the framework, the machine nor the clock', (name) => {
  const outside = imports.filter(({ from, to }) => from === name && /^(astro|node)\b/.test(to));
  expect(outside.map(shown)).toEqual([]);
  const clocked = files.filter((file) => room(file) === name && /\bnew Date\(|\bDate\.now\b/.test(textOf(file)));
  expect(clocked).toEqual([]);
});

test('what programs read knows neither the framework nor the clock, and reads no file', () => {
  const outside = imports.filter(({ from, to }) => from === 'share' && /^(astro|node:)/.test(to));
  expect(outside.map(shown)).toEqual([]);
  const clocked = files.filter((file) => room(file) === 'share' && /\bnew Date\(|\bDate\.now\b/.test(textOf(file)));
  expect(clocked).toEqual([]);
});

test('nothing that is published comes from the tests', () => {
  expect(imports.filter(({ target }) => /(^|\/)tests\//.test(target)).map(shown)).toEqual([]);
});
