import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FreezeOptions, freeze, mostBytes } from '../../../src/frozen/freeze.ts';
import { frozenPages } from '../../../src/frozen/frozen-pages.ts';

const html = (figure: string) =>
  `<html lang="en"><head><title>A vs b: pay</title><link rel="stylesheet" href="/_astro/page.1.css"></head><main>${figure}</main></html>`;

/** A built site with one matchup in a folder of its own, and where its frozen pages go. */
function site(figure: string): FreezeOptions & { write(path: string, text: string): void } {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-frozen-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const built = join(folder, 'dist');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), text);
  };
  write('frozen/newest.json', '{"release":"2026-11-20","written":"20 November 2026"}');
  write('compare/a-vs-b/index.html', html(figure));
  write('_astro/page.1.css', '@font-face{src:url(/_astro/font.2.woff2)}');
  write('_astro/font.2.woff2', 'font');
  return { built, base: '/', into: join(folder, 'frozen'), again: false, write };
}

const page = join('2026-11-20', 'a-vs-b', 'index.html');

test('a page is written with its styles and fonts, whichever way round its pair is named', () => {
  const options = site('$10');
  expect(freeze(['b-vs-a'], options).written.sort()).toEqual(
    [page, join('2026-11-20', 'font.2.woff2'), join('2026-11-20', 'page.1.css')].sort(),
  );
  expect(readFileSync(join(options.into, page), 'utf8')).toContain('$10');
  expect(frozenPages(options.into)).toEqual([
    { release: '2026-11-20', pair: 'a-vs-b', title: 'A vs b', href: '/frozen/2026-11-20/a-vs-b/' },
  ]);
});

test('a second time, nothing is written', () => {
  const options = site('$10');
  const { bytes } = freeze(['a-vs-b'], options);
  expect(freeze(['a-vs-b'], options)).toEqual({ release: '2026-11-20', written: [], bytes });
});

test('a frozen page is not replaced by another, unless told so', () => {
  const options = site('$10');
  freeze(['a-vs-b'], options);
  options.write('compare/a-vs-b/index.html', html('$11'));
  expect(() => freeze(['a-vs-b'], options)).toThrow(/Frozen pages do not change/);
  expect(readFileSync(join(options.into, page), 'utf8')).toContain('$10');
  expect(freeze(['a-vs-b'], { ...options, again: true }).written).toEqual([page]);
  expect(readFileSync(join(options.into, page), 'utf8')).toContain('$11');
});

test('a later release has a page of its own beside it', () => {
  const options = site('$10');
  freeze(['a-vs-b'], options);
  options.write('frozen/newest.json', '{"release":"2027-05-01","written":"1 May 2027"}');
  options.write('compare/a-vs-b/index.html', html('$11'));
  freeze(['a-vs-b'], options);
  expect(frozenPages(options.into).map(({ release }) => release)).toEqual(['2027-05-01', '2026-11-20']);
});

test('what would take too much room together is refused, and nothing is written', () => {
  const options = site('x'.repeat(mostBytes));
  expect(() => freeze(['a-vs-b'], options)).toThrow(/at most 5000000/);
  expect(existsSync(options.into)).toBe(false);
});

test.each([
  ['a pair that there is not', 'a-vs-c', undefined],
  ['a site that is not built', 'a-vs-b', 'nowhere'],
])('%s is refused with what to do', (_, pair, built) => {
  const options = site('$10');
  expect(() => freeze([pair], { ...options, built: built ?? options.built })).toThrow(/is not there.*npm run build/);
});
