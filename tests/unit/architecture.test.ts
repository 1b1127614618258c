import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Rooms are the folders of src/, and files that stand in none. README's tables say what each is for and what it may
 * import; these tests read the same tables beside the import lines.
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
/** Room inside a room: `base` for view/base/slot.ts, '' for a file that stands in none. */
const innerRoom = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');

// `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, over several lines too.
const statement =
  /\b(?:import|export)\s+(?<what>type\b)?[^'";]*?\bfrom\s*'(?<from>[^']+)'|\bimport\s*\(?\s*'(?<bare>[^']+)'/g;

const imports = files.flatMap((file): Import[] =>
  [...textOf(file).matchAll(statement)].map(({ groups = {} }) => {
    const [specifier = ''] = (groups.from ?? groups.bare ?? '').split('?');
    const own = specifier.startsWith('.');
    const target = own ? posix.join(posix.dirname(file), specifier) : specifier;
    return { file, from: room(file), target, to: own ? room(target) : specifier, typeOnly: groups.what === 'type' };
  }),
);

const isPackage = (name: string) => (one: Import) => one.to === name || one.to.startsWith(`${name}/`);
const shown = ({ file, target }: Import) => `${file} → ${target}`;
const rooms = new Set([...files.map(room), 'styles']);
const isRoom = ({ to }: Import) => rooms.has(to);

const readme = readFileSync('README.md', 'utf8');

/** Cells of the table in README whose first column is called `heading`, without its head. */
function tableOf(heading: string): string[][] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  expect(start, `README has a table “${heading}”`).toBeGreaterThan(-1);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const words = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word.replace(/\/$/, ''));

/** What each room may import, from README; several rooms may share a row. */
const allowed = new Map(
  tableOf('room of `src`').flatMap(([names = '', , others = '']) =>
    words(names).map((name) => [name, new Set(words(others))] as const),
  ),
);

test('the import lines are found', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

test('README names every room of src, and no other', () => {
  expect([...allowed.keys()].sort()).toEqual([...rooms].sort());
});

test('every room has its purpose in one line', () => {
  for (const heading of ['room of `src`', 'room of `view` and `components`']) {
    for (const [name, purpose = ''] of tableOf(heading)) {
      expect(purpose.length, `${name}: ${purpose}`).toBeGreaterThan(10);
      expect(purpose.length, `${name}: ${purpose}`).toBeLessThanOrEqual(140);
    }
  }
});

test('a room imports only from those that README allows it', () => {
  const strays = imports.filter((one) => isRoom(one) && one.to !== one.from && !allowed.get(one.from)?.has(one.to));
  expect(strays.map(shown)).toEqual([]);
});

test('README allows no import that nothing makes', () => {
  const made = new Set(imports.filter(isRoom).map(({ from, to }) => `${from} → ${to}`));
  const idle = [...allowed].flatMap(([from, others]) =>
    [...others].map((to) => `${from} → ${to}`).filter((way) => !made.has(way)),
  );
  expect(idle).toEqual([]);
});

describe('rooms inside view, and so inside components', () => {
  const order = tableOf('room of `view` and `components`').flatMap(([name = '']) => words(name));

  test.each(['view', 'components'])('%s has these rooms', (outer) => {
    const found = new Set(files.filter((file) => room(file) === outer).map(innerRoom));
    expect([...found].filter((name) => !order.includes(name))).toEqual([]);
    if (outer === 'view') expect(order.filter((name) => !found.has(name))).toEqual([]);
  });

  test.each(['view', 'components'])('in %s each imports only from those before it', (outer) => {
    const strays = imports.filter(
      ({ file, from, to, target }) =>
        from === outer && to === outer && order.indexOf(innerRoom(target)) > order.indexOf(innerRoom(file)),
    );
    expect(strays.map(shown)).toEqual([]);
  });
});

test('no file imports itself by a round way', () => {
  const uses = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) if (!typeOnly) uses.set(file, [...(uses.get(file) ?? []), target]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const next of uses.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('no folder holds more than 25 files', () => {
  const counts = new Map<string, number>();
  for (const root of ['src', 'tests']) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && !entry.parentPath.includes('node_modules'))
        counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
    }
  }
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
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

test('of markdown, the domain sees the type of sections', () => {
  const seen = imports.filter(({ from, to }) => from === 'domain' && to === 'markdown');
  expect(seen.filter(({ target, typeOnly }) => target !== 'markdown/sections.ts' || !typeOnly).map(shown)).toEqual([]);
});

test('of pictures, components see addresses, sizes and types', () => {
  const seen = imports.filter(({ from, to, typeOnly }) => from === 'components' && to === 'pictures' && !typeOnly);
  expect(seen.filter(({ target }) => target !== 'pictures/picture.ts').map(shown)).toEqual([]);
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
